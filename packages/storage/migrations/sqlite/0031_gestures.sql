CREATE TABLE `gestures` (
	`gesture_id` text PRIMARY KEY NOT NULL,
	`store_id` text NOT NULL,
	`conversation_id` text NOT NULL,
	`shopper_id` text NOT NULL,
	`agent_id` text NOT NULL,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`percent` integer,
	`at` integer NOT NULL,
	`taken_back_at` integer,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`conversation_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shopper_id`) REFERENCES `shoppers`(`shopper_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `gestures_log` ON `gestures` (`store_id`,`at`,`gesture_id`);--> statement-breakpoint
CREATE INDEX `gestures_agent` ON `gestures` (`store_id`,`agent_id`,`at`,`gesture_id`);--> statement-breakpoint
CREATE INDEX `gestures_conversation` ON `gestures` (`store_id`,`conversation_id`,`at`,`gesture_id`);