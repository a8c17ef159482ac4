CREATE TABLE `order_updates` (
	`store_id` text NOT NULL,
	`platform` text NOT NULL,
	`order_id` text NOT NULL,
	`shopper_id` text NOT NULL,
	`conversation_id` text NOT NULL,
	`made_by` text,
	`told` text NOT NULL,
	`look_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	PRIMARY KEY(`store_id`, `platform`, `order_id`, `shopper_id`),
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shopper_id`) REFERENCES `shoppers`(`shopper_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`conversation_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `order_updates_shopper` ON `order_updates` (`store_id`,`shopper_id`);--> statement-breakpoint
CREATE INDEX `order_updates_look` ON `order_updates` (`look_at`);--> statement-breakpoint
CREATE INDEX `order_updates_ends` ON `order_updates` (`ends_at`);