CREATE TABLE "feedback" (
	"feedback_id" text PRIMARY KEY NOT NULL,
	"store_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"shopper_id" text NOT NULL,
	"agent_id" text NOT NULL,
	"kind" text NOT NULL,
	"words" text NOT NULL,
	"at" bigint NOT NULL,
	"state" text,
	"settled_by" text,
	"settled_at" bigint,
	"outcome" text,
	"version" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_conversation_id_conversations_conversation_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("conversation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_shopper_id_shoppers_shopper_id_fk" FOREIGN KEY ("shopper_id") REFERENCES "public"."shoppers"("shopper_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "feedback_log" ON "feedback" USING btree ("store_id","at","feedback_id");--> statement-breakpoint
CREATE INDEX "feedback_state" ON "feedback" USING btree ("store_id","state","at","feedback_id") WHERE state is not null;--> statement-breakpoint
CREATE INDEX "feedback_agent" ON "feedback" USING btree ("store_id","agent_id","at","feedback_id");--> statement-breakpoint
CREATE INDEX "feedback_conversation" ON "feedback" USING btree ("conversation_id","agent_id");