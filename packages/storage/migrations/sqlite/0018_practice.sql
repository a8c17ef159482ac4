CREATE TABLE `practice_stores` (
	`store_id` text PRIMARY KEY NOT NULL,
	`of_store_id` text NOT NULL,
	`of_agent_id` text NOT NULL,
	`agent_id` text NOT NULL,
	`user_id` text NOT NULL,
	`site_key` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`of_store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `practice_stores_of` ON `practice_stores` (`of_store_id`,`of_agent_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `practice_stores_age` ON `practice_stores` (`created_at`);