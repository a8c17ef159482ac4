CREATE TABLE `business_hours` (
	`store_id` text PRIMARY KEY NOT NULL,
	`hours` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
