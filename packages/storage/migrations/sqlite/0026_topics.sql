CREATE TABLE `conversation_products` (
	`conversation_id` text NOT NULL,
	`product_id` text NOT NULL,
	`store_id` text NOT NULL,
	`name` text NOT NULL,
	PRIMARY KEY(`conversation_id`, `product_id`),
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`conversation_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`store_id`) REFERENCES `stores`(`store_id`) ON UPDATE no action ON DELETE no action
);
