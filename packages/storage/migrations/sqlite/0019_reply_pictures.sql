CREATE TABLE `reply_pictures` (
	`picture_id` text PRIMARY KEY NOT NULL,
	`store_id` text NOT NULL,
	`reply_id` text NOT NULL,
	`place` integer NOT NULL,
	`file_key` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`bytes` integer NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reply_id`) REFERENCES `saved_replies`(`reply_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reply_pictures_reply` ON `reply_pictures` (`store_id`,`reply_id`,`place`);