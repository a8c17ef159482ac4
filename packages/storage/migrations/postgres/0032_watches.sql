CREATE TABLE "watches" (
	"watch_id" text PRIMARY KEY NOT NULL,
	"store_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"shopper_id" text NOT NULL,
	"for" text NOT NULL,
	"platform" text NOT NULL,
	"product_id" text NOT NULL,
	"variant_id" text NOT NULL,
	"name" text NOT NULL,
	"options" json NOT NULL,
	"amount" bigint NOT NULL,
	"currency" text NOT NULL,
	"made_by" text,
	"made_at" bigint NOT NULL,
	"ends_at" bigint NOT NULL,
	"look_at" bigint,
	"settled_at" bigint
);
--> statement-breakpoint
ALTER TABLE "watches" ADD CONSTRAINT "watches_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "watches" ADD CONSTRAINT "watches_conversation_id_conversations_conversation_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("conversation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "watches" ADD CONSTRAINT "watches_shopper_id_shoppers_shopper_id_fk" FOREIGN KEY ("shopper_id") REFERENCES "public"."shoppers"("shopper_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "watches_once" ON "watches" USING btree ("store_id","shopper_id","platform","product_id","variant_id","for") WHERE settled_at is null;--> statement-breakpoint
CREATE INDEX "watches_product" ON "watches" USING btree ("store_id","platform","product_id") WHERE settled_at is null;--> statement-breakpoint
CREATE INDEX "watches_look" ON "watches" USING btree ("look_at") WHERE look_at is not null;--> statement-breakpoint
CREATE INDEX "watches_ends" ON "watches" USING btree ("ends_at");--> statement-breakpoint
CREATE INDEX "watches_conversation" ON "watches" USING btree ("conversation_id");