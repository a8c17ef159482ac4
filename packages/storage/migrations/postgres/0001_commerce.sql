CREATE TABLE "attribution_lines" (
	"store_id" text NOT NULL,
	"platform" text NOT NULL,
	"order_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"position" bigint NOT NULL,
	"line_id" text NOT NULL,
	"agent_id" text NOT NULL,
	"kind" text NOT NULL,
	"seq" bigint NOT NULL,
	"standing" text NOT NULL,
	"product_id" text NOT NULL,
	"name" text NOT NULL,
	"pieces" bigint NOT NULL,
	"currency" text NOT NULL,
	"gross" bigint NOT NULL,
	"refunded" bigint NOT NULL,
	"placed_at" bigint NOT NULL,
	CONSTRAINT "attribution_lines_store_id_platform_order_id_conversation_id_position_pk" PRIMARY KEY("store_id","platform","order_id","conversation_id","position")
);
--> statement-breakpoint
CREATE TABLE "attributions" (
	"store_id" text NOT NULL,
	"platform" text NOT NULL,
	"order_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"agent_id" text,
	"standing" text NOT NULL,
	"evidence" json NOT NULL,
	"touches" json NOT NULL,
	"currency" text NOT NULL,
	"direct_gross" bigint NOT NULL,
	"direct_refunded" bigint NOT NULL,
	"influenced_gross" bigint NOT NULL,
	"influenced_refunded" bigint NOT NULL,
	"placed_at" bigint NOT NULL,
	CONSTRAINT "attributions_store_id_platform_order_id_conversation_id_pk" PRIMARY KEY("store_id","platform","order_id","conversation_id")
);
--> statement-breakpoint
CREATE TABLE "cart_tokens" (
	"store_id" text NOT NULL,
	"token" text NOT NULL,
	"shopper_id" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "cart_tokens_store_id_token_pk" PRIMARY KEY("store_id","token")
);
--> statement-breakpoint
CREATE TABLE "connections" (
	"store_id" text PRIMARY KEY NOT NULL,
	"platform" text NOT NULL,
	"settings" json NOT NULL,
	"sealed_keys" text,
	"problem" text,
	"checked_at" bigint,
	"updated_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "devices" (
	"store_id" text NOT NULL,
	"credential_hash" text NOT NULL,
	"shopper_id" text NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "devices_store_id_credential_hash_pk" PRIMARY KEY("store_id","credential_hash")
);
--> statement-breakpoint
CREATE TABLE "discount_codes" (
	"store_id" text NOT NULL,
	"code" text NOT NULL,
	"conversation_id" text NOT NULL,
	"agent_id" text NOT NULL,
	"percent" bigint NOT NULL,
	"created_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	CONSTRAINT "discount_codes_store_id_code_pk" PRIMARY KEY("store_id","code")
);
--> statement-breakpoint
CREATE TABLE "gifts" (
	"conversation_id" text PRIMARY KEY NOT NULL,
	"store_id" text NOT NULL,
	"gift" json NOT NULL,
	"updated_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "order_links" (
	"store_id" text NOT NULL,
	"platform" text NOT NULL,
	"order_id" text NOT NULL,
	"shopper_id" text NOT NULL,
	"kind" text NOT NULL,
	"conversation_id" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "order_links_store_id_platform_order_id_shopper_id_kind_conversation_id_pk" PRIMARY KEY("store_id","platform","order_id","shopper_id","kind","conversation_id")
);
--> statement-breakpoint
CREATE TABLE "orders" (
	"store_id" text NOT NULL,
	"platform" text NOT NULL,
	"order_id" text NOT NULL,
	"order" json NOT NULL,
	"standing" text NOT NULL,
	"email_hash" text,
	"number" text NOT NULL,
	"currency" text NOT NULL,
	"total" bigint NOT NULL,
	"refunded" bigint NOT NULL,
	"placed_at" bigint NOT NULL,
	"changed_at" bigint,
	"claim" json,
	"tokens" json NOT NULL,
	"attribution_key" text,
	"entry_id" text NOT NULL,
	"updated_at" bigint NOT NULL,
	CONSTRAINT "orders_store_id_platform_order_id_pk" PRIMARY KEY("store_id","platform","order_id")
);
--> statement-breakpoint
CREATE TABLE "photos" (
	"photo_id" text PRIMARY KEY NOT NULL,
	"store_id" text NOT NULL,
	"platform" text NOT NULL,
	"product_id" text NOT NULL,
	"light" text NOT NULL,
	"colour" text,
	"file_key" text NOT NULL,
	"width" bigint NOT NULL,
	"height" bigint NOT NULL,
	"author" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "proposals" (
	"conversation_id" text NOT NULL,
	"seq" bigint NOT NULL,
	"store_id" text NOT NULL,
	"agent_id" text NOT NULL,
	"standing" text NOT NULL,
	"updated_at" bigint NOT NULL,
	CONSTRAINT "proposals_conversation_id_seq_pk" PRIMARY KEY("conversation_id","seq")
);
--> statement-breakpoint
CREATE TABLE "resume_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"store_id" text NOT NULL,
	"shopper_id" text NOT NULL,
	"expires_at" bigint NOT NULL,
	"used_at" bigint
);
--> statement-breakpoint
CREATE TABLE "return_requests" (
	"conversation_id" text NOT NULL,
	"client_id" text NOT NULL,
	"seq" bigint,
	"store_id" text NOT NULL,
	"platform" text NOT NULL,
	"order_id" text NOT NULL,
	"request" json NOT NULL,
	"before" json NOT NULL,
	"standing" text NOT NULL,
	"answered_by" text,
	"shop_number" text,
	"updated_at" bigint NOT NULL,
	CONSTRAINT "return_requests_conversation_id_client_id_pk" PRIMARY KEY("conversation_id","client_id")
);
--> statement-breakpoint
CREATE TABLE "shortlists" (
	"conversation_id" text PRIMARY KEY NOT NULL,
	"store_id" text NOT NULL,
	"items" json NOT NULL,
	"updated_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "store_settings" (
	"store_id" text PRIMARY KEY NOT NULL,
	"settings" json NOT NULL,
	"updated_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "webhook_deliveries" (
	"store_id" text NOT NULL,
	"delivery_id" text NOT NULL,
	"topic" text NOT NULL,
	"received_at" bigint NOT NULL,
	CONSTRAINT "webhook_deliveries_store_id_delivery_id_pk" PRIMARY KEY("store_id","delivery_id")
);
--> statement-breakpoint
ALTER TABLE "agents" ADD COLUMN "discount_percent" bigint;--> statement-breakpoint
ALTER TABLE "attribution_lines" ADD CONSTRAINT "attribution_lines_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attribution_lines" ADD CONSTRAINT "attribution_lines_conversation_id_conversations_conversation_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("conversation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attributions" ADD CONSTRAINT "attributions_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attributions" ADD CONSTRAINT "attributions_conversation_id_conversations_conversation_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("conversation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cart_tokens" ADD CONSTRAINT "cart_tokens_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cart_tokens" ADD CONSTRAINT "cart_tokens_shopper_id_shoppers_shopper_id_fk" FOREIGN KEY ("shopper_id") REFERENCES "public"."shoppers"("shopper_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "connections" ADD CONSTRAINT "connections_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "devices" ADD CONSTRAINT "devices_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "devices" ADD CONSTRAINT "devices_shopper_id_shoppers_shopper_id_fk" FOREIGN KEY ("shopper_id") REFERENCES "public"."shoppers"("shopper_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discount_codes" ADD CONSTRAINT "discount_codes_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discount_codes" ADD CONSTRAINT "discount_codes_conversation_id_conversations_conversation_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("conversation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gifts" ADD CONSTRAINT "gifts_conversation_id_conversations_conversation_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("conversation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gifts" ADD CONSTRAINT "gifts_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_links" ADD CONSTRAINT "order_links_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_links" ADD CONSTRAINT "order_links_shopper_id_shoppers_shopper_id_fk" FOREIGN KEY ("shopper_id") REFERENCES "public"."shoppers"("shopper_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photos" ADD CONSTRAINT "photos_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_conversation_id_conversations_conversation_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("conversation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resume_links" ADD CONSTRAINT "resume_links_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resume_links" ADD CONSTRAINT "resume_links_shopper_id_shoppers_shopper_id_fk" FOREIGN KEY ("shopper_id") REFERENCES "public"."shoppers"("shopper_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "return_requests" ADD CONSTRAINT "return_requests_conversation_id_conversations_conversation_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("conversation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "return_requests" ADD CONSTRAINT "return_requests_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shortlists" ADD CONSTRAINT "shortlists_conversation_id_conversations_conversation_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("conversation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shortlists" ADD CONSTRAINT "shortlists_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "store_settings" ADD CONSTRAINT "store_settings_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attribution_lines_placed" ON "attribution_lines" USING btree ("store_id","placed_at");--> statement-breakpoint
CREATE INDEX "attributions_placed" ON "attributions" USING btree ("store_id","placed_at","platform","order_id","conversation_id");--> statement-breakpoint
CREATE INDEX "discount_codes_conversation" ON "discount_codes" USING btree ("store_id","conversation_id","code");--> statement-breakpoint
CREATE INDEX "order_links_shopper" ON "order_links" USING btree ("store_id","shopper_id","at");--> statement-breakpoint
CREATE INDEX "orders_number" ON "orders" USING btree ("store_id","number","placed_at");--> statement-breakpoint
CREATE INDEX "orders_placed" ON "orders" USING btree ("store_id","placed_at","platform","order_id");--> statement-breakpoint
CREATE INDEX "photos_product" ON "photos" USING btree ("store_id","platform","product_id","photo_id");--> statement-breakpoint
CREATE INDEX "return_requests_order" ON "return_requests" USING btree ("store_id","platform","order_id");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_received" ON "webhook_deliveries" USING btree ("received_at");