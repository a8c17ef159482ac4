CREATE TABLE `conversation_tags` (
	`store_id` text NOT NULL,
	`tag` text NOT NULL,
	`conversation_id` text NOT NULL,
	PRIMARY KEY(`store_id`, `tag`, `conversation_id`),
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`conversation_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `conversation_tags_conversation` ON `conversation_tags` (`conversation_id`);--> statement-breakpoint
CREATE TABLE `handlings` (
	`conversation_id` text PRIMARY KEY NOT NULL,
	`store_id` text NOT NULL,
	`tags` text NOT NULL,
	`priority` text NOT NULL,
	`notes` integer NOT NULL,
	`mentioned` text NOT NULL,
	`snoozed_until` integer,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`conversation_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `handlings_due` ON `handlings` (`snoozed_until`) WHERE snoozed_until is not null;--> statement-breakpoint
CREATE INDEX `handlings_priority` ON `handlings` (`store_id`,`priority`);--> statement-breakpoint
CREATE TABLE `mentions` (
	`store_id` text NOT NULL,
	`agent_id` text NOT NULL,
	`conversation_id` text NOT NULL,
	`number` integer NOT NULL,
	`unseen` integer NOT NULL,
	PRIMARY KEY(`store_id`, `agent_id`, `conversation_id`),
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`conversation_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mentions_conversation` ON `mentions` (`conversation_id`);--> statement-breakpoint
CREATE TABLE `private_notes` (
	`conversation_id` text NOT NULL,
	`number` integer NOT NULL,
	`store_id` text NOT NULL,
	`client_id` text NOT NULL,
	`agent_id` text NOT NULL,
	`text` text NOT NULL,
	`mentions` text NOT NULL,
	`after_seq` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`conversation_id`, `number`),
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`conversation_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `private_notes_once` ON `private_notes` (`client_id`,`conversation_id`,`agent_id`);--> statement-breakpoint
CREATE TABLE `saved_replies` (
	`reply_id` text PRIMARY KEY NOT NULL,
	`store_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`shortcut` text NOT NULL,
	`title` text NOT NULL,
	`texts` text NOT NULL,
	`updated_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_replies_shortcut` ON `saved_replies` (`store_id`,`owner_id`,`shortcut`);--> statement-breakpoint
CREATE TABLE `tags` (
	`store_id` text NOT NULL,
	`tag` text NOT NULL,
	`uses` integer NOT NULL,
	PRIMARY KEY(`store_id`, `tag`),
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
