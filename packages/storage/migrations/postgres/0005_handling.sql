CREATE TABLE "conversation_tags" (
	"store_id" text NOT NULL,
	"tag" text NOT NULL,
	"conversation_id" text NOT NULL,
	CONSTRAINT "conversation_tags_store_id_tag_conversation_id_pk" PRIMARY KEY("store_id","tag","conversation_id")
);
--> statement-breakpoint
CREATE TABLE "handlings" (
	"conversation_id" text PRIMARY KEY NOT NULL,
	"store_id" text NOT NULL,
	"tags" json NOT NULL,
	"priority" text NOT NULL,
	"notes" bigint NOT NULL,
	"mentioned" json NOT NULL,
	"snoozed_until" bigint
);
--> statement-breakpoint
CREATE TABLE "mentions" (
	"store_id" text NOT NULL,
	"agent_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"number" bigint NOT NULL,
	"unseen" boolean NOT NULL,
	CONSTRAINT "mentions_store_id_agent_id_conversation_id_pk" PRIMARY KEY("store_id","agent_id","conversation_id")
);
--> statement-breakpoint
CREATE TABLE "private_notes" (
	"conversation_id" text NOT NULL,
	"number" bigint NOT NULL,
	"store_id" text NOT NULL,
	"client_id" text NOT NULL,
	"agent_id" text NOT NULL,
	"text" text NOT NULL,
	"mentions" json NOT NULL,
	"after_seq" bigint NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "private_notes_conversation_id_number_pk" PRIMARY KEY("conversation_id","number")
);
--> statement-breakpoint
CREATE TABLE "saved_replies" (
	"reply_id" text PRIMARY KEY NOT NULL,
	"store_id" text NOT NULL,
	"owner_id" text NOT NULL,
	"shortcut" text NOT NULL,
	"title" text NOT NULL,
	"texts" json NOT NULL,
	"updated_by" text NOT NULL,
	"updated_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tags" (
	"store_id" text NOT NULL,
	"tag" text NOT NULL,
	"uses" bigint NOT NULL,
	CONSTRAINT "tags_store_id_tag_pk" PRIMARY KEY("store_id","tag")
);
--> statement-breakpoint
ALTER TABLE "conversation_tags" ADD CONSTRAINT "conversation_tags_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_tags" ADD CONSTRAINT "conversation_tags_conversation_id_conversations_conversation_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("conversation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handlings" ADD CONSTRAINT "handlings_conversation_id_conversations_conversation_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("conversation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handlings" ADD CONSTRAINT "handlings_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_conversation_id_conversations_conversation_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("conversation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private_notes" ADD CONSTRAINT "private_notes_conversation_id_conversations_conversation_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("conversation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private_notes" ADD CONSTRAINT "private_notes_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_replies" ADD CONSTRAINT "saved_replies_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tags" ADD CONSTRAINT "tags_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "conversation_tags_conversation" ON "conversation_tags" USING btree ("conversation_id");--> statement-breakpoint
CREATE INDEX "handlings_due" ON "handlings" USING btree ("snoozed_until") WHERE snoozed_until is not null;--> statement-breakpoint
CREATE INDEX "handlings_priority" ON "handlings" USING btree ("store_id","priority");--> statement-breakpoint
CREATE INDEX "mentions_conversation" ON "mentions" USING btree ("conversation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "private_notes_once" ON "private_notes" USING btree ("client_id","conversation_id","agent_id");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_replies_shortcut" ON "saved_replies" USING btree ("store_id","owner_id","shortcut");