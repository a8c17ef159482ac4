CREATE TABLE "ratings" (
	"conversation_id" text PRIMARY KEY NOT NULL,
	"store_id" text NOT NULL,
	"shopper_id" text NOT NULL,
	"agent_id" text NOT NULL,
	"help_asked_at" bigint,
	"recommend_asked_at" bigint,
	"effort" bigint,
	"satisfaction" bigint,
	"recommend" bigint,
	"comment" text,
	"answered_at" bigint
);
--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_conversation_id_conversations_conversation_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("conversation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_shopper_id_shoppers_shopper_id_fk" FOREIGN KEY ("shopper_id") REFERENCES "public"."shoppers"("shopper_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ratings_help" ON "ratings" USING btree ("store_id","help_asked_at","conversation_id") WHERE help_asked_at is not null;--> statement-breakpoint
CREATE INDEX "ratings_recommend" ON "ratings" USING btree ("store_id","recommend_asked_at","conversation_id") WHERE recommend_asked_at is not null;--> statement-breakpoint
CREATE INDEX "ratings_shopper" ON "ratings" USING btree ("store_id","shopper_id","recommend_asked_at");