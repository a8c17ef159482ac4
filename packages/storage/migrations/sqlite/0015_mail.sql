CREATE TABLE `letters` (
	`letter_id` text PRIMARY KEY NOT NULL,
	`store_id` text NOT NULL,
	`shopper_id` text NOT NULL,
	`conversation_id` text,
	`kind` text NOT NULL,
	`seqs` text NOT NULL,
	`state` text NOT NULL,
	`tries` integer NOT NULL,
	`next_at` integer,
	`at` integer NOT NULL,
	`settled_at` integer,
	`problem` text,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shopper_id`) REFERENCES `shoppers`(`shopper_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `letters_due` ON `letters` (`next_at`) WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX `letters_conversation` ON `letters` (`store_id`,`conversation_id`,`at`);--> statement-breakpoint
CREATE INDEX `letters_shopper` ON `letters` (`store_id`,`shopper_id`,`at`);--> statement-breakpoint
CREATE TABLE `mail_addresses` (
	`shopper_id` text PRIMARY KEY NOT NULL,
	`store_id` text NOT NULL,
	`email` text NOT NULL,
	`verified_at` integer,
	`stopped_at` integer,
	`bounced_at` integer,
	`page` text,
	`left_at` integer NOT NULL,
	FOREIGN KEY (`shopper_id`) REFERENCES `shoppers`(`shopper_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `mail_codes` (
	`address_hash` text PRIMARY KEY NOT NULL,
	`store_id` text NOT NULL,
	`shopper_id` text NOT NULL,
	`letter_id` text NOT NULL,
	`at` integer NOT NULL,
	`tries` integer NOT NULL,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shopper_id`) REFERENCES `shoppers`(`shopper_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mail_codes_age` ON `mail_codes` (`at`);--> statement-breakpoint
ALTER TABLE `conversations` ADD `mailed_since` integer;--> statement-breakpoint
ALTER TABLE `conversations` ADD `mail_due_at` integer;--> statement-breakpoint
CREATE INDEX `conversations_mail` ON `conversations` (`mail_due_at`) WHERE mail_due_at is not null;