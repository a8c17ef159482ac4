CREATE TABLE "gestures" (
	"gesture_id" text PRIMARY KEY NOT NULL,
	"store_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"shopper_id" text NOT NULL,
	"agent_id" text NOT NULL,
	"kind" text NOT NULL,
	"words" text NOT NULL,
	"percent" bigint,
	"at" bigint NOT NULL,
	"taken_back_at" bigint
);
--> statement-breakpoint
ALTER TABLE "gestures" ADD CONSTRAINT "gestures_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gestures" ADD CONSTRAINT "gestures_conversation_id_conversations_conversation_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("conversation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gestures" ADD CONSTRAINT "gestures_shopper_id_shoppers_shopper_id_fk" FOREIGN KEY ("shopper_id") REFERENCES "public"."shoppers"("shopper_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "gestures_log" ON "gestures" USING btree ("store_id","at","gesture_id");--> statement-breakpoint
CREATE INDEX "gestures_agent" ON "gestures" USING btree ("store_id","agent_id","at","gesture_id");--> statement-breakpoint
CREATE INDEX "gestures_conversation" ON "gestures" USING btree ("store_id","conversation_id","at","gesture_id");