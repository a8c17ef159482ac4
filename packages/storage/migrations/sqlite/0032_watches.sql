CREATE TABLE `watches` (
	`watch_id` text PRIMARY KEY NOT NULL,
	`store_id` text NOT NULL,
	`conversation_id` text NOT NULL,
	`shopper_id` text NOT NULL,
	`for` text NOT NULL,
	`platform` text NOT NULL,
	`product_id` text NOT NULL,
	`variant_id` text NOT NULL,
	`name` text NOT NULL,
	`options` text NOT NULL,
	`amount` integer NOT NULL,
	`currency` text NOT NULL,
	`made_by` text,
	`made_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`look_at` integer,
	`settled_at` integer,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`conversation_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shopper_id`) REFERENCES `shoppers`(`shopper_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `watches_once` ON `watches` (`store_id`,`shopper_id`,`platform`,`product_id`,`variant_id`,`for`) WHERE settled_at is null;--> statement-breakpoint
CREATE INDEX `watches_product` ON `watches` (`store_id`,`platform`,`product_id`) WHERE settled_at is null;--> statement-breakpoint
CREATE INDEX `watches_look` ON `watches` (`look_at`) WHERE look_at is not null;--> statement-breakpoint
CREATE INDEX `watches_ends` ON `watches` (`ends_at`);--> statement-breakpoint
CREATE INDEX `watches_conversation` ON `watches` (`conversation_id`);