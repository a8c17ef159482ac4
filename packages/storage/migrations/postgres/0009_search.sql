CREATE TABLE "conversation_words" (
	"number" bigserial PRIMARY KEY NOT NULL,
	"conversation_id" text NOT NULL,
	"store_id" text NOT NULL,
	"words" text NOT NULL,
	"head" bigint NOT NULL,
	"changed_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_cursors" (
	"store_id" text PRIMARY KEY NOT NULL,
	"changed_at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "conversation_words" ADD CONSTRAINT "conversation_words_conversation_id_conversations_conversation_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("conversation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_words" ADD CONSTRAINT "conversation_words_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_cursors" ADD CONSTRAINT "search_cursors_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "conversation_words_once" ON "conversation_words" USING btree ("conversation_id");--> statement-breakpoint
ALTER TABLE "conversation_words" ADD COLUMN "searched" tsvector GENERATED ALWAYS AS (array_to_tsvector(string_to_array("words", ' '))) STORED;
--> statement-breakpoint
CREATE INDEX "conversation_search" ON "conversation_words" USING gin ("searched");
