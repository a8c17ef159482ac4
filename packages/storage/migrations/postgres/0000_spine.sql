CREATE TABLE "account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agents" (
	"agent_id" text PRIMARY KEY NOT NULL,
	"store_id" text NOT NULL,
	"user_id" text NOT NULL,
	"name" text NOT NULL,
	"photo" text,
	"role" text NOT NULL,
	"presence" text NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "carts" (
	"shopper_id" text PRIMARY KEY NOT NULL,
	"store_id" text NOT NULL,
	"sequence" bigint NOT NULL,
	"hash" text NOT NULL,
	"cart" json NOT NULL,
	"changes" json NOT NULL,
	"quantity" bigint NOT NULL,
	"subtotal_amount" bigint NOT NULL,
	"subtotal_currency" text NOT NULL,
	"reported_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "conversation_counts" (
	"store_id" text NOT NULL,
	"status" text NOT NULL,
	"agent_id" text NOT NULL,
	"conversations" bigint NOT NULL,
	CONSTRAINT "conversation_counts_store_id_status_agent_id_pk" PRIMARY KEY("store_id","status","agent_id")
);
--> statement-breakpoint
CREATE TABLE "conversations" (
	"conversation_id" text PRIMARY KEY NOT NULL,
	"store_id" text NOT NULL,
	"shopper_id" text NOT NULL,
	"status" text NOT NULL,
	"head" bigint NOT NULL,
	"assigned_to" text,
	"shopper_delivered" bigint NOT NULL,
	"shopper_seen" bigint NOT NULL,
	"agent_delivered" bigint NOT NULL,
	"agent_seen" bigint NOT NULL,
	"unread" bigint NOT NULL,
	"shopper_unread" bigint NOT NULL,
	"last_at" bigint,
	"last_author" json,
	"last_kind" text,
	"last_preview" text,
	"waiting_since" bigint,
	"asked_at" bigint,
	"replied_at" bigint,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"changed_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "entries" (
	"conversation_id" text NOT NULL,
	"seq" bigint NOT NULL,
	"client_id" text NOT NULL,
	"author_kind" text NOT NULL,
	"author_id" text NOT NULL,
	"kind" text NOT NULL,
	"content" json NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "entries_conversation_id_seq_pk" PRIMARY KEY("conversation_id","seq")
);
--> statement-breakpoint
CREATE TABLE "leases" (
	"socket_id" text PRIMARY KEY NOT NULL,
	"node_id" text NOT NULL,
	"store_id" text NOT NULL,
	"agent_id" text NOT NULL,
	"until" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pages" (
	"page_id" text PRIMARY KEY NOT NULL,
	"store_id" text NOT NULL,
	"shopper_id" text NOT NULL,
	"url" text NOT NULL,
	"title" text NOT NULL,
	"product" json,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "product_notes" (
	"store_id" text NOT NULL,
	"platform" text NOT NULL,
	"product_id" text NOT NULL,
	"notes" json NOT NULL,
	"updated_at" bigint NOT NULL,
	CONSTRAINT "product_notes_store_id_platform_product_id_pk" PRIMARY KEY("store_id","platform","product_id")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"token" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"user_id" text NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "shoppers" (
	"shopper_id" text PRIMARY KEY NOT NULL,
	"store_id" text NOT NULL,
	"credential_hash" text NOT NULL,
	"name" text,
	"email" text,
	"locale" text,
	"time_zone" text,
	"device" text,
	"shares_cart" boolean NOT NULL,
	"shares_pages" boolean NOT NULL,
	"page" text,
	"first_seen_at" bigint NOT NULL,
	"last_seen_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "site_keys" (
	"site_key" text PRIMARY KEY NOT NULL,
	"store_id" text NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "speakers" (
	"conversation_id" text NOT NULL,
	"agent_id" text NOT NULL,
	CONSTRAINT "speakers_conversation_id_agent_id_pk" PRIMARY KEY("conversation_id","agent_id")
);
--> statement-breakpoint
CREATE TABLE "stores" (
	"store_id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"appearance" json NOT NULL,
	"allowed_origins" json NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agents" ADD CONSTRAINT "agents_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agents" ADD CONSTRAINT "agents_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "carts" ADD CONSTRAINT "carts_shopper_id_shoppers_shopper_id_fk" FOREIGN KEY ("shopper_id") REFERENCES "public"."shoppers"("shopper_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "carts" ADD CONSTRAINT "carts_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_counts" ADD CONSTRAINT "conversation_counts_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_shopper_id_shoppers_shopper_id_fk" FOREIGN KEY ("shopper_id") REFERENCES "public"."shoppers"("shopper_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_conversation_id_conversations_conversation_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("conversation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leases" ADD CONSTRAINT "leases_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leases" ADD CONSTRAINT "leases_agent_id_agents_agent_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."agents"("agent_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pages" ADD CONSTRAINT "pages_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pages" ADD CONSTRAINT "pages_shopper_id_shoppers_shopper_id_fk" FOREIGN KEY ("shopper_id") REFERENCES "public"."shoppers"("shopper_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_notes" ADD CONSTRAINT "product_notes_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shoppers" ADD CONSTRAINT "shoppers_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_keys" ADD CONSTRAINT "site_keys_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "speakers" ADD CONSTRAINT "speakers_conversation_id_conversations_conversation_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("conversation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "speakers" ADD CONSTRAINT "speakers_agent_id_agents_agent_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."agents"("agent_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_user" ON "account" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "agents_user" ON "agents" USING btree ("user_id","store_id");--> statement-breakpoint
CREATE INDEX "agents_store" ON "agents" USING btree ("store_id","agent_id");--> statement-breakpoint
CREATE INDEX "conversations_shopper" ON "conversations" USING btree ("store_id","shopper_id","conversation_id");--> statement-breakpoint
CREATE INDEX "inbox_status" ON "conversations" USING btree ("store_id","status","updated_at","conversation_id");--> statement-breakpoint
CREATE INDEX "inbox_mine" ON "conversations" USING btree ("store_id","status","assigned_to","updated_at","conversation_id") WHERE assigned_to is not null;--> statement-breakpoint
CREATE INDEX "inbox_unassigned" ON "conversations" USING btree ("store_id","status","updated_at","conversation_id") WHERE assigned_to is null;--> statement-breakpoint
CREATE INDEX "inbox_changes" ON "conversations" USING btree ("store_id","changed_at","conversation_id");--> statement-breakpoint
CREATE INDEX "conversations_replied" ON "conversations" USING btree ("store_id","replied_at","asked_at") WHERE replied_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "entries_once" ON "entries" USING btree ("client_id","conversation_id","author_kind","author_id");--> statement-breakpoint
CREATE INDEX "leases_store" ON "leases" USING btree ("store_id","until","agent_id");--> statement-breakpoint
CREATE INDEX "pages_shopper" ON "pages" USING btree ("store_id","shopper_id","at","page_id");--> statement-breakpoint
CREATE INDEX "session_user" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "shoppers_credential" ON "shoppers" USING btree ("store_id","credential_hash");--> statement-breakpoint
CREATE INDEX "site_keys_store" ON "site_keys" USING btree ("store_id");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "verification" USING btree ("identifier");