CREATE TABLE `attribution_lines` (
	`store_id` text NOT NULL,
	`platform` text NOT NULL,
	`order_id` text NOT NULL,
	`conversation_id` text NOT NULL,
	`position` integer NOT NULL,
	`line_id` text NOT NULL,
	`agent_id` text NOT NULL,
	`kind` text NOT NULL,
	`seq` integer NOT NULL,
	`standing` text NOT NULL,
	`product_id` text NOT NULL,
	`name` text NOT NULL,
	`pieces` integer NOT NULL,
	`currency` text NOT NULL,
	`gross` integer NOT NULL,
	`refunded` integer NOT NULL,
	`placed_at` integer NOT NULL,
	PRIMARY KEY(`store_id`, `platform`, `order_id`, `conversation_id`, `position`),
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`conversation_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attribution_lines_placed` ON `attribution_lines` (`store_id`,`placed_at`);--> statement-breakpoint
CREATE TABLE `attributions` (
	`store_id` text NOT NULL,
	`platform` text NOT NULL,
	`order_id` text NOT NULL,
	`conversation_id` text NOT NULL,
	`agent_id` text,
	`standing` text NOT NULL,
	`evidence` text NOT NULL,
	`touches` text NOT NULL,
	`currency` text NOT NULL,
	`direct_gross` integer NOT NULL,
	`direct_refunded` integer NOT NULL,
	`influenced_gross` integer NOT NULL,
	`influenced_refunded` integer NOT NULL,
	`placed_at` integer NOT NULL,
	PRIMARY KEY(`store_id`, `platform`, `order_id`, `conversation_id`),
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`conversation_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attributions_placed` ON `attributions` (`store_id`,`placed_at`,`platform`,`order_id`,`conversation_id`);--> statement-breakpoint
CREATE TABLE `cart_tokens` (
	`store_id` text NOT NULL,
	`token` text NOT NULL,
	`shopper_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`store_id`, `token`),
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shopper_id`) REFERENCES `shoppers`(`shopper_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `connections` (
	`store_id` text PRIMARY KEY NOT NULL,
	`platform` text NOT NULL,
	`settings` text NOT NULL,
	`sealed_keys` text,
	`problem` text,
	`checked_at` integer,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `devices` (
	`store_id` text NOT NULL,
	`credential_hash` text NOT NULL,
	`shopper_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`store_id`, `credential_hash`),
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shopper_id`) REFERENCES `shoppers`(`shopper_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `discount_codes` (
	`store_id` text NOT NULL,
	`code` text NOT NULL,
	`conversation_id` text NOT NULL,
	`agent_id` text NOT NULL,
	`percent` integer NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`store_id`, `code`),
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`conversation_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `discount_codes_conversation` ON `discount_codes` (`store_id`,`conversation_id`,`code`);--> statement-breakpoint
CREATE TABLE `gifts` (
	`conversation_id` text PRIMARY KEY NOT NULL,
	`store_id` text NOT NULL,
	`gift` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`conversation_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `order_links` (
	`store_id` text NOT NULL,
	`platform` text NOT NULL,
	`order_id` text NOT NULL,
	`shopper_id` text NOT NULL,
	`kind` text NOT NULL,
	`conversation_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`store_id`, `platform`, `order_id`, `shopper_id`, `kind`, `conversation_id`),
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shopper_id`) REFERENCES `shoppers`(`shopper_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `order_links_shopper` ON `order_links` (`store_id`,`shopper_id`,`at`);--> statement-breakpoint
CREATE TABLE `orders` (
	`store_id` text NOT NULL,
	`platform` text NOT NULL,
	`order_id` text NOT NULL,
	`order` text NOT NULL,
	`standing` text NOT NULL,
	`email_hash` text,
	`number` text NOT NULL,
	`currency` text NOT NULL,
	`total` integer NOT NULL,
	`refunded` integer NOT NULL,
	`placed_at` integer NOT NULL,
	`changed_at` integer,
	`claim` text,
	`tokens` text NOT NULL,
	`attribution_key` text,
	`entry_id` text NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`store_id`, `platform`, `order_id`),
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `orders_number` ON `orders` (`store_id`,`number`,`placed_at`);--> statement-breakpoint
CREATE INDEX `orders_placed` ON `orders` (`store_id`,`placed_at`,`platform`,`order_id`);--> statement-breakpoint
CREATE TABLE `photos` (
	`photo_id` text PRIMARY KEY NOT NULL,
	`store_id` text NOT NULL,
	`platform` text NOT NULL,
	`product_id` text NOT NULL,
	`light` text NOT NULL,
	`colour` text,
	`file_key` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`author` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `photos_product` ON `photos` (`store_id`,`platform`,`product_id`,`photo_id`);--> statement-breakpoint
CREATE TABLE `proposals` (
	`conversation_id` text NOT NULL,
	`seq` integer NOT NULL,
	`store_id` text NOT NULL,
	`agent_id` text NOT NULL,
	`standing` text NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`conversation_id`, `seq`),
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`conversation_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `resume_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`store_id` text NOT NULL,
	`shopper_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shopper_id`) REFERENCES `shoppers`(`shopper_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `return_requests` (
	`conversation_id` text NOT NULL,
	`client_id` text NOT NULL,
	`seq` integer,
	`store_id` text NOT NULL,
	`platform` text NOT NULL,
	`order_id` text NOT NULL,
	`request` text NOT NULL,
	`before` text NOT NULL,
	`standing` text NOT NULL,
	`answered_by` text,
	`shop_number` text,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`conversation_id`, `client_id`),
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`conversation_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `return_requests_order` ON `return_requests` (`store_id`,`platform`,`order_id`);--> statement-breakpoint
CREATE TABLE `shortlists` (
	`conversation_id` text PRIMARY KEY NOT NULL,
	`store_id` text NOT NULL,
	`items` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`conversation_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `store_settings` (
	`store_id` text PRIMARY KEY NOT NULL,
	`settings` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `webhook_deliveries` (
	`store_id` text NOT NULL,
	`delivery_id` text NOT NULL,
	`topic` text NOT NULL,
	`received_at` integer NOT NULL,
	PRIMARY KEY(`store_id`, `delivery_id`),
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `webhook_deliveries_received` ON `webhook_deliveries` (`received_at`);--> statement-breakpoint
ALTER TABLE `agents` ADD `discount_percent` integer;