CREATE TABLE `identity_keys` (
	`store_id` text NOT NULL,
	`slot` integer NOT NULL,
	`key_id` text NOT NULL,
	`sealed_key` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`store_id`, `slot`),
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `devices` ADD `signed_at` integer;--> statement-breakpoint
ALTER TABLE `orders` ADD `customer_id` text;--> statement-breakpoint
CREATE INDEX `orders_customer` ON `orders` (`store_id`,`customer_id`,`placed_at`,`order_id`) WHERE customer_id is not null;--> statement-breakpoint
ALTER TABLE `shoppers` ADD `customer_id` text;--> statement-breakpoint
ALTER TABLE `shoppers` ADD `customer_name` text;--> statement-breakpoint
ALTER TABLE `shoppers` ADD `customer_email` text;--> statement-breakpoint
ALTER TABLE `shoppers` ADD `identified_at` integer;--> statement-breakpoint
ALTER TABLE `shoppers` ADD `signed_at` integer;--> statement-breakpoint
CREATE INDEX `shoppers_customer` ON `shoppers` (`store_id`,`customer_id`,`last_seen_at`,`shopper_id`) WHERE customer_id is not null;