ALTER TABLE `shoppers` ADD `erased_at` integer;--> statement-breakpoint
CREATE INDEX `shoppers_idle` ON `shoppers` (`store_id`,`last_seen_at`) WHERE erased_at is null and customer_id is null;--> statement-breakpoint
-- Words that are taken out of the index leave no trace in it.
INSERT INTO `conversation_search` (`conversation_search`, `rank`) VALUES ('secure-delete', 1);
