CREATE TABLE "conversation_products" (
	"conversation_id" text NOT NULL,
	"product_id" text NOT NULL,
	"store_id" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "conversation_products_conversation_id_product_id_pk" PRIMARY KEY("conversation_id","product_id")
);
--> statement-breakpoint
ALTER TABLE "conversation_products" ADD CONSTRAINT "conversation_products_conversation_id_conversations_conversation_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("conversation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_products" ADD CONSTRAINT "conversation_products_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;