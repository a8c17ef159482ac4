CREATE INDEX `conversation_words_newest` ON `conversation_words` (`store_id`,`number`);--> statement-breakpoint
-- A sigma is the same letter at the end of a word.
UPDATE `conversation_words` SET `words` = replace(`words`, 'ς', 'σ') WHERE `words` LIKE '%ς%';
