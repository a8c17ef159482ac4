CREATE TABLE `feedback` (
	`feedback_id` text PRIMARY KEY NOT NULL,
	`store_id` text NOT NULL,
	`conversation_id` text NOT NULL,
	`shopper_id` text NOT NULL,
	`agent_id` text NOT NULL,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`at` integer NOT NULL,
	`state` text,
	`settled_by` text,
	`settled_at` integer,
	`outcome` text,
	`version` integer NOT NULL,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`conversation_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shopper_id`) REFERENCES `shoppers`(`shopper_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `feedback_log` ON `feedback` (`store_id`,`at`,`feedback_id`);--> statement-breakpoint
CREATE INDEX `feedback_state` ON `feedback` (`store_id`,`state`,`at`,`feedback_id`) WHERE state is not null;--> statement-breakpoint
CREATE INDEX `feedback_agent` ON `feedback` (`store_id`,`agent_id`,`at`,`feedback_id`);--> statement-breakpoint
CREATE INDEX `feedback_conversation` ON `feedback` (`conversation_id`,`agent_id`);