CREATE TABLE "translations" (
	"conversation_id" text NOT NULL,
	"seq" bigint NOT NULL,
	"language" text NOT NULL,
	"store_id" text NOT NULL,
	"text" text NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "translations_conversation_id_seq_language_pk" PRIMARY KEY("conversation_id","seq","language")
);
--> statement-breakpoint
ALTER TABLE "translations" ADD CONSTRAINT "translations_conversation_id_conversations_conversation_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("conversation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translations" ADD CONSTRAINT "translations_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "translations_store" ON "translations" USING btree ("store_id");