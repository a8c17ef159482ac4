CREATE TABLE `sightings` (
	`store_id` text NOT NULL,
	`origin` text NOT NULL,
	`seen_at` integer NOT NULL,
	PRIMARY KEY(`store_id`, `origin`),
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
