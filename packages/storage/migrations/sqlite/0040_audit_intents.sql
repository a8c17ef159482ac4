CREATE TABLE `audit_intents` (
	`intent_id` text PRIMARY KEY NOT NULL,
	`store_id` text NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text NOT NULL,
	`actor_name` text NOT NULL,
	`action` text NOT NULL,
	`details` text NOT NULL,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `audit_intents_at` ON `audit_intents` (`at`);