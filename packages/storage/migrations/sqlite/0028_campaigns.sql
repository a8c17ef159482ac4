CREATE TABLE `campaign_meetings` (
	`meeting_id` text PRIMARY KEY NOT NULL,
	`store_id` text NOT NULL,
	`campaign_id` text NOT NULL,
	`visit_key` text NOT NULL,
	`arm` text NOT NULL,
	`at` integer NOT NULL,
	`opened_at` integer,
	`dismissed_at` integer,
	`shopper_id` text,
	`conversation_id` text,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shopper_id`) REFERENCES `shoppers`(`shopper_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`conversation_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `campaign_meetings_once` ON `campaign_meetings` (`store_id`,`visit_key`,`campaign_id`);--> statement-breakpoint
CREATE INDEX `campaign_meetings_at` ON `campaign_meetings` (`store_id`,`at`,`meeting_id`);--> statement-breakpoint
CREATE INDEX `campaign_meetings_shopper` ON `campaign_meetings` (`store_id`,`shopper_id`,`at`) WHERE shopper_id is not null;--> statement-breakpoint
CREATE INDEX `campaign_meetings_conversation` ON `campaign_meetings` (`conversation_id`) WHERE conversation_id is not null;--> statement-breakpoint
CREATE TABLE `campaign_orders` (
	`store_id` text NOT NULL,
	`campaign_id` text NOT NULL,
	`platform` text NOT NULL,
	`order_id` text NOT NULL,
	`meeting_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`store_id`, `campaign_id`, `platform`, `order_id`),
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `campaign_meetings`(`meeting_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `campaign_orders_meeting` ON `campaign_orders` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `campaigns` (
	`campaign_id` text PRIMARY KEY NOT NULL,
	`store_id` text NOT NULL,
	`place` integer NOT NULL,
	`body` text NOT NULL,
	`removed_at` integer,
	`updated_by` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `campaigns_store` ON `campaigns` (`store_id`,`place`,`campaign_id`);