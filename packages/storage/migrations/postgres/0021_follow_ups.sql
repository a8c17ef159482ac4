CREATE TABLE "follow_ups" (
	"follow_up_id" text PRIMARY KEY NOT NULL,
	"store_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"shopper_id" text NOT NULL,
	"kind" text NOT NULL,
	"words" text NOT NULL,
	"due_at" bigint NOT NULL,
	"look_at" bigint,
	"agent_id" text,
	"state" text NOT NULL,
	"made_by" text,
	"made_at" bigint NOT NULL,
	"settled_by" text,
	"settled_at" bigint,
	"version" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_conversation_id_conversations_conversation_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("conversation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_shopper_id_shoppers_shopper_id_fk" FOREIGN KEY ("shopper_id") REFERENCES "public"."shoppers"("shopper_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "follow_ups_state" ON "follow_ups" USING btree ("store_id","state","due_at","follow_up_id");--> statement-breakpoint
CREATE INDEX "follow_ups_mine" ON "follow_ups" USING btree ("store_id","agent_id","state","due_at","follow_up_id");--> statement-breakpoint
CREATE INDEX "follow_ups_conversation" ON "follow_ups" USING btree ("conversation_id","due_at");--> statement-breakpoint
CREATE INDEX "follow_ups_look" ON "follow_ups" USING btree ("look_at") WHERE look_at is not null;