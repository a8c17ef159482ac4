CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `account_user` ON `account` (`user_id`);--> statement-breakpoint
CREATE TABLE `agents` (
	`agent_id` text PRIMARY KEY NOT NULL,
	`store_id` text NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`photo` text,
	`role` text NOT NULL,
	`presence` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agents_user` ON `agents` (`user_id`,`store_id`);--> statement-breakpoint
CREATE INDEX `agents_store` ON `agents` (`store_id`,`agent_id`);--> statement-breakpoint
CREATE TABLE `carts` (
	`shopper_id` text PRIMARY KEY NOT NULL,
	`store_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`hash` text NOT NULL,
	`cart` text NOT NULL,
	`changes` text NOT NULL,
	`quantity` integer NOT NULL,
	`subtotal_amount` integer NOT NULL,
	`subtotal_currency` text NOT NULL,
	`reported_at` integer NOT NULL,
	FOREIGN KEY (`shopper_id`) REFERENCES `shoppers`(`shopper_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `conversation_counts` (
	`store_id` text NOT NULL,
	`status` text NOT NULL,
	`agent_id` text NOT NULL,
	`conversations` integer NOT NULL,
	PRIMARY KEY(`store_id`, `status`, `agent_id`),
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `conversations` (
	`conversation_id` text PRIMARY KEY NOT NULL,
	`store_id` text NOT NULL,
	`shopper_id` text NOT NULL,
	`status` text NOT NULL,
	`head` integer NOT NULL,
	`assigned_to` text,
	`shopper_delivered` integer NOT NULL,
	`shopper_seen` integer NOT NULL,
	`agent_delivered` integer NOT NULL,
	`agent_seen` integer NOT NULL,
	`unread` integer NOT NULL,
	`shopper_unread` integer NOT NULL,
	`last_at` integer,
	`last_author` text,
	`last_kind` text,
	`last_preview` text,
	`waiting_since` integer,
	`asked_at` integer,
	`replied_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shopper_id`) REFERENCES `shoppers`(`shopper_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `conversations_shopper` ON `conversations` (`store_id`,`shopper_id`,`conversation_id`);--> statement-breakpoint
CREATE INDEX `inbox_status` ON `conversations` (`store_id`,`status`,`updated_at`,`conversation_id`);--> statement-breakpoint
CREATE INDEX `inbox_mine` ON `conversations` (`store_id`,`status`,`assigned_to`,`updated_at`,`conversation_id`) WHERE assigned_to is not null;--> statement-breakpoint
CREATE INDEX `inbox_unassigned` ON `conversations` (`store_id`,`status`,`updated_at`,`conversation_id`) WHERE assigned_to is null;--> statement-breakpoint
CREATE INDEX `inbox_changes` ON `conversations` (`store_id`,`changed_at`,`conversation_id`);--> statement-breakpoint
CREATE INDEX `conversations_replied` ON `conversations` (`store_id`,`replied_at`,`asked_at`) WHERE replied_at is not null;--> statement-breakpoint
CREATE TABLE `entries` (
	`conversation_id` text NOT NULL,
	`seq` integer NOT NULL,
	`client_id` text NOT NULL,
	`author_kind` text NOT NULL,
	`author_id` text NOT NULL,
	`kind` text NOT NULL,
	`content` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`conversation_id`, `seq`),
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`conversation_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `entries_once` ON `entries` (`client_id`,`conversation_id`,`author_kind`,`author_id`);--> statement-breakpoint
CREATE TABLE `leases` (
	`socket_id` text PRIMARY KEY NOT NULL,
	`node_id` text NOT NULL,
	`store_id` text NOT NULL,
	`agent_id` text NOT NULL,
	`until` integer NOT NULL,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agent_id`) REFERENCES `agents`(`agent_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `leases_store` ON `leases` (`store_id`,`until`,`agent_id`);--> statement-breakpoint
CREATE TABLE `pages` (
	`page_id` text PRIMARY KEY NOT NULL,
	`store_id` text NOT NULL,
	`shopper_id` text NOT NULL,
	`url` text NOT NULL,
	`title` text NOT NULL,
	`product` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shopper_id`) REFERENCES `shoppers`(`shopper_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pages_shopper` ON `pages` (`store_id`,`shopper_id`,`at`,`page_id`);--> statement-breakpoint
CREATE TABLE `product_notes` (
	`store_id` text NOT NULL,
	`platform` text NOT NULL,
	`product_id` text NOT NULL,
	`notes` text NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`store_id`, `platform`, `product_id`),
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`expires_at` integer NOT NULL,
	`token` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`user_id` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_unique` ON `session` (`token`);--> statement-breakpoint
CREATE INDEX `session_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `shoppers` (
	`shopper_id` text PRIMARY KEY NOT NULL,
	`store_id` text NOT NULL,
	`credential_hash` text NOT NULL,
	`name` text,
	`email` text,
	`locale` text,
	`time_zone` text,
	`device` text,
	`shares_cart` integer NOT NULL,
	`shares_pages` integer NOT NULL,
	`page` text,
	`first_seen_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `shoppers_credential` ON `shoppers` (`store_id`,`credential_hash`);--> statement-breakpoint
CREATE TABLE `site_keys` (
	`site_key` text PRIMARY KEY NOT NULL,
	`store_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `site_keys_store` ON `site_keys` (`store_id`);--> statement-breakpoint
CREATE TABLE `speakers` (
	`conversation_id` text NOT NULL,
	`agent_id` text NOT NULL,
	PRIMARY KEY(`conversation_id`, `agent_id`),
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`conversation_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agent_id`) REFERENCES `agents`(`agent_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `stores` (
	`store_id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`appearance` text NOT NULL,
	`allowed_origins` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verification_identifier` ON `verification` (`identifier`);