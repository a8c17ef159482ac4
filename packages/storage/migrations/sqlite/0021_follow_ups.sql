CREATE TABLE `follow_ups` (
	`follow_up_id` text PRIMARY KEY NOT NULL,
	`store_id` text NOT NULL,
	`conversation_id` text NOT NULL,
	`shopper_id` text NOT NULL,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`due_at` integer NOT NULL,
	`look_at` integer,
	`agent_id` text,
	`state` text NOT NULL,
	`made_by` text,
	`made_at` integer NOT NULL,
	`settled_by` text,
	`settled_at` integer,
	`version` integer NOT NULL,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`conversation_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shopper_id`) REFERENCES `shoppers`(`shopper_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `follow_ups_state` ON `follow_ups` (`store_id`,`state`,`due_at`,`follow_up_id`);--> statement-breakpoint
CREATE INDEX `follow_ups_mine` ON `follow_ups` (`store_id`,`agent_id`,`state`,`due_at`,`follow_up_id`);--> statement-breakpoint
CREATE INDEX `follow_ups_conversation` ON `follow_ups` (`conversation_id`,`due_at`);--> statement-breakpoint
CREATE INDEX `follow_ups_look` ON `follow_ups` (`look_at`) WHERE look_at is not null;