CREATE TABLE `automation_marks` (
	`conversation_id` text PRIMARY KEY NOT NULL,
	`store_id` text NOT NULL,
	`version` integer NOT NULL,
	`seq` integer NOT NULL,
	`assigned_to` text,
	`team_id` text,
	`tags` text NOT NULL,
	`rated_at` integer NOT NULL,
	`read_at` integer NOT NULL,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`conversation_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `automation_runs` (
	`automation_id` text NOT NULL,
	`event_key` text NOT NULL,
	`store_id` text NOT NULL,
	`conversation_id` text NOT NULL,
	`name` text NOT NULL,
	`body` text NOT NULL,
	`at` integer NOT NULL,
	`state` text NOT NULL,
	`steps` text NOT NULL,
	`tries` integer NOT NULL,
	`leased_until` integer NOT NULL,
	PRIMARY KEY(`automation_id`, `event_key`),
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`conversation_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `automation_runs_due` ON `automation_runs` (`leased_until`) WHERE state = 'due';--> statement-breakpoint
CREATE INDEX `automation_runs_log` ON `automation_runs` (`store_id`,`automation_id`,`at`,`event_key`);--> statement-breakpoint
CREATE INDEX `automation_runs_conversation` ON `automation_runs` (`conversation_id`,`at`);--> statement-breakpoint
CREATE INDEX `automation_runs_age` ON `automation_runs` (`at`);--> statement-breakpoint
CREATE TABLE `automations` (
	`automation_id` text PRIMARY KEY NOT NULL,
	`store_id` text NOT NULL,
	`place` integer NOT NULL,
	`name` text NOT NULL,
	`on` integer NOT NULL,
	`since` integer NOT NULL,
	`body` text NOT NULL,
	`updated_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `automations_store` ON `automations` (`store_id`,`place`,`automation_id`);