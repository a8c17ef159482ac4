CREATE TABLE `conversation_words` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`conversation_id` text NOT NULL,
	`store_id` text NOT NULL,
	`words` text NOT NULL,
	`head` integer NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`conversation_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `conversation_words_once` ON `conversation_words` (`conversation_id`);--> statement-breakpoint
CREATE TABLE `search_cursors` (
	`store_id` text PRIMARY KEY NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
-- The words are searched by FTS5, which reads them from the table itself.
CREATE VIRTUAL TABLE `conversation_search` USING fts5(`words`, content = 'conversation_words', content_rowid = 'number', tokenize = "unicode61 remove_diacritics 0", prefix = '2 3 4', detail = 'none');
--> statement-breakpoint
CREATE TRIGGER `conversation_search_add` AFTER INSERT ON `conversation_words` BEGIN
	INSERT INTO `conversation_search` (`rowid`, `words`) VALUES (new.`number`, new.`words`);
END;
--> statement-breakpoint
CREATE TRIGGER `conversation_search_remove` AFTER DELETE ON `conversation_words` BEGIN
	INSERT INTO `conversation_search` (`conversation_search`, `rowid`, `words`) VALUES ('delete', old.`number`, old.`words`);
END;
--> statement-breakpoint
CREATE TRIGGER `conversation_search_change` AFTER UPDATE OF `words` ON `conversation_words` WHEN old.`words` <> new.`words` BEGIN
	INSERT INTO `conversation_search` (`conversation_search`, `rowid`, `words`) VALUES ('delete', old.`number`, old.`words`);
	INSERT INTO `conversation_search` (`rowid`, `words`) VALUES (new.`number`, new.`words`);
END;
