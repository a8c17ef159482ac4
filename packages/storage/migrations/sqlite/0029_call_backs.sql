ALTER TABLE `follow_ups` ADD `confirmed_at` integer;--> statement-breakpoint
ALTER TABLE `follow_ups` ADD `place` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `follow_ups_place` ON `follow_ups` (`store_id`,`due_at`,`place`) WHERE place is not null;