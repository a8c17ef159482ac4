CREATE TABLE "order_updates" (
	"store_id" text NOT NULL,
	"platform" text NOT NULL,
	"order_id" text NOT NULL,
	"shopper_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"made_by" text,
	"told" text NOT NULL,
	"look_at" bigint NOT NULL,
	"ends_at" bigint NOT NULL,
	CONSTRAINT "order_updates_store_id_platform_order_id_shopper_id_pk" PRIMARY KEY("store_id","platform","order_id","shopper_id")
);
--> statement-breakpoint
ALTER TABLE "order_updates" ADD CONSTRAINT "order_updates_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_updates" ADD CONSTRAINT "order_updates_shopper_id_shoppers_shopper_id_fk" FOREIGN KEY ("shopper_id") REFERENCES "public"."shoppers"("shopper_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_updates" ADD CONSTRAINT "order_updates_conversation_id_conversations_conversation_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("conversation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "order_updates_shopper" ON "order_updates" USING btree ("store_id","shopper_id");--> statement-breakpoint
CREATE INDEX "order_updates_look" ON "order_updates" USING btree ("look_at");--> statement-breakpoint
CREATE INDEX "order_updates_ends" ON "order_updates" USING btree ("ends_at");