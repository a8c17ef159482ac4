CREATE TABLE `article_readings` (
	`article_id` text NOT NULL,
	`shopper_id` text NOT NULL,
	`store_id` text NOT NULL,
	`day` integer NOT NULL,
	`at` integer NOT NULL,
	`verdict` text,
	PRIMARY KEY(`article_id`, `shopper_id`, `day`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`article_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shopper_id`) REFERENCES `shoppers`(`shopper_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `article_readings_days` ON `article_readings` (`store_id`,`day`,`article_id`,`verdict`);--> statement-breakpoint
CREATE INDEX `article_readings_shopper` ON `article_readings` (`store_id`,`shopper_id`,`at`);--> statement-breakpoint
CREATE TABLE `articles` (
	`article_id` text PRIMARY KEY NOT NULL,
	`store_id` text NOT NULL,
	`state` text NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`language` text NOT NULL,
	`pages` text NOT NULL,
	`instant` integer NOT NULL,
	`place` integer NOT NULL,
	`author_id` text NOT NULL,
	`updated_by` text NOT NULL,
	`word` text,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `articles_store` ON `articles` (`store_id`,`state`,`place`,`article_id`);