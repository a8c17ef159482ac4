CREATE TABLE `agent_routing` (
	`agent_id` text PRIMARY KEY NOT NULL,
	`store_id` text NOT NULL,
	`capacity` integer,
	`languages` text NOT NULL,
	`skills` text NOT NULL,
	`given_at` integer NOT NULL,
	FOREIGN KEY (`agent_id`) REFERENCES `agents`(`agent_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agent_routing_store` ON `agent_routing` (`store_id`,`agent_id`);
--> statement-breakpoint
CREATE TABLE `queue_wishes` (
	`conversation_id` text PRIMARY KEY NOT NULL,
	`store_id` text NOT NULL,
	`team_id` text,
	`given_back_by` text,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`conversation_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `store_routing` (
	`store_id` text PRIMARY KEY NOT NULL,
	`mode` text NOT NULL,
	`capacity` integer NOT NULL,
	`rules` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `team_members` (
	`team_id` text NOT NULL,
	`agent_id` text NOT NULL,
	PRIMARY KEY(`team_id`, `agent_id`),
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`team_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agent_id`) REFERENCES `agents`(`agent_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `teams` (
	`team_id` text PRIMARY KEY NOT NULL,
	`store_id` text NOT NULL,
	`name` text NOT NULL,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `teams_store` ON `teams` (`store_id`,`team_id`);
--> statement-breakpoint
ALTER TABLE `leases` ADD `left_at` integer;