CREATE TABLE `ratings` (
	`conversation_id` text PRIMARY KEY NOT NULL,
	`store_id` text NOT NULL,
	`shopper_id` text NOT NULL,
	`agent_id` text NOT NULL,
	`help_asked_at` integer,
	`recommend_asked_at` integer,
	`effort` integer,
	`satisfaction` integer,
	`recommend` integer,
	`comment` text,
	`answered_at` integer,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`conversation_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shopper_id`) REFERENCES `shoppers`(`shopper_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `ratings_help` ON `ratings` (`store_id`,`help_asked_at`,`conversation_id`) WHERE help_asked_at is not null;--> statement-breakpoint
CREATE INDEX `ratings_recommend` ON `ratings` (`store_id`,`recommend_asked_at`,`conversation_id`) WHERE recommend_asked_at is not null;--> statement-breakpoint
CREATE INDEX `ratings_shopper` ON `ratings` (`store_id`,`shopper_id`,`recommend_asked_at`);