CREATE TABLE `api_keys` (
	`key_id` text PRIMARY KEY NOT NULL,
	`store_id` text NOT NULL,
	`name` text NOT NULL,
	`prefix` text NOT NULL,
	`key_hash` text NOT NULL,
	`scope` text NOT NULL,
	`agent_id` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer,
	`last_used_at` integer,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_keys_hash` ON `api_keys` (`key_hash`);--> statement-breakpoint
CREATE INDEX `api_keys_store` ON `api_keys` (`store_id`,`created_at`,`key_id`);--> statement-breakpoint
CREATE TABLE `target_deliveries` (
	`target_id` text NOT NULL,
	`event_id` text NOT NULL,
	`store_id` text NOT NULL,
	`type` text NOT NULL,
	`conversation_id` text,
	`seq` integer,
	`at` integer NOT NULL,
	`state` text NOT NULL,
	`tries` integer NOT NULL,
	`next_at` integer,
	`since` integer NOT NULL,
	`tried_at` integer,
	`status` integer,
	`took_ms` integer,
	`answer` text,
	`problem` text,
	PRIMARY KEY(`target_id`, `event_id`),
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `target_deliveries_due` ON `target_deliveries` (`target_id`,`next_at`) WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX `target_deliveries_log` ON `target_deliveries` (`target_id`,`at`,`event_id`);--> statement-breakpoint
CREATE INDEX `target_deliveries_age` ON `target_deliveries` (`at`);--> statement-breakpoint
CREATE TABLE `webhook_targets` (
	`target_id` text PRIMARY KEY NOT NULL,
	`store_id` text NOT NULL,
	`url` text NOT NULL,
	`events` text NOT NULL,
	`state` text NOT NULL,
	`sealed_secret` text NOT NULL,
	`sealed_former` text,
	`former_until` integer,
	`failures` integer DEFAULT 0 NOT NULL,
	`failing_since` integer,
	`stopped_why` text,
	`stopped_at` integer,
	`rest_until` integer DEFAULT 0 NOT NULL,
	`leased_by` text,
	`leased_until` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `webhook_targets_store` ON `webhook_targets` (`store_id`,`created_at`,`target_id`);