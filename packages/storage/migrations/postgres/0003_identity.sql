CREATE TABLE "identity_keys" (
	"store_id" text NOT NULL,
	"slot" bigint NOT NULL,
	"key_id" text NOT NULL,
	"sealed_key" text NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "identity_keys_store_id_slot_pk" PRIMARY KEY("store_id","slot")
);
--> statement-breakpoint
ALTER TABLE "devices" ADD COLUMN "signed_at" bigint;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "customer_id" text;--> statement-breakpoint
ALTER TABLE "shoppers" ADD COLUMN "customer_id" text;--> statement-breakpoint
ALTER TABLE "shoppers" ADD COLUMN "customer_name" text;--> statement-breakpoint
ALTER TABLE "shoppers" ADD COLUMN "customer_email" text;--> statement-breakpoint
ALTER TABLE "shoppers" ADD COLUMN "identified_at" bigint;--> statement-breakpoint
ALTER TABLE "shoppers" ADD COLUMN "signed_at" bigint;--> statement-breakpoint
ALTER TABLE "identity_keys" ADD CONSTRAINT "identity_keys_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "orders_customer" ON "orders" USING btree ("store_id","customer_id","placed_at","order_id") WHERE customer_id is not null;--> statement-breakpoint
CREATE INDEX "shoppers_customer" ON "shoppers" USING btree ("store_id","customer_id","last_seen_at","shopper_id") WHERE customer_id is not null;