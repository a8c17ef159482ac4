CREATE TABLE `catalogue_imports` (
	`store_id` text PRIMARY KEY NOT NULL,
	`import_id` text NOT NULL,
	`until` integer NOT NULL,
	`finished_at` integer,
	`products` integer NOT NULL,
	`problem` text,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `catalogue_products` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`store_id` text NOT NULL,
	`platform` text NOT NULL,
	`product_id` text NOT NULL,
	`product` text NOT NULL,
	`words` text NOT NULL,
	`facets` text NOT NULL,
	`lowest` integer NOT NULL,
	`highest` integer NOT NULL,
	`in_stock` integer NOT NULL,
	`import_id` text NOT NULL,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `catalogue_products_key` ON `catalogue_products` (`store_id`,`platform`,`product_id`);--> statement-breakpoint
CREATE INDEX `catalogue_products_list` ON `catalogue_products` (`store_id`,`number`);--> statement-breakpoint
CREATE TABLE `catalogue_words` (
	`store_id` text NOT NULL,
	`word` text NOT NULL,
	`is_option` integer NOT NULL,
	`products` integer NOT NULL,
	PRIMARY KEY(`store_id`, `word`),
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
-- The words are searched by FTS5, which reads them from the table itself.
CREATE VIRTUAL TABLE `catalogue_search` USING fts5(`words`, content = 'catalogue_products', content_rowid = 'number', tokenize = "unicode61 remove_diacritics 0 tokenchars '_+'", prefix = '3 4 5', detail = 'none');
--> statement-breakpoint
CREATE TRIGGER `catalogue_search_add` AFTER INSERT ON `catalogue_products` BEGIN
	INSERT INTO `catalogue_search` (`rowid`, `words`) VALUES (new.`number`, new.`words`);
END;
--> statement-breakpoint
CREATE TRIGGER `catalogue_search_remove` AFTER DELETE ON `catalogue_products` BEGIN
	INSERT INTO `catalogue_search` (`catalogue_search`, `rowid`, `words`) VALUES ('delete', old.`number`, old.`words`);
END;
--> statement-breakpoint
CREATE TRIGGER `catalogue_search_change` AFTER UPDATE OF `words` ON `catalogue_products` WHEN old.`words` <> new.`words` BEGIN
	INSERT INTO `catalogue_search` (`catalogue_search`, `rowid`, `words`) VALUES ('delete', old.`number`, old.`words`);
	INSERT INTO `catalogue_search` (`rowid`, `words`) VALUES (new.`number`, new.`words`);
END;
