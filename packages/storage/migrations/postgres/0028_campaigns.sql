CREATE TABLE "campaign_meetings" (
	"meeting_id" text PRIMARY KEY NOT NULL,
	"store_id" text NOT NULL,
	"campaign_id" text NOT NULL,
	"visit_key" text NOT NULL,
	"arm" text NOT NULL,
	"at" bigint NOT NULL,
	"opened_at" bigint,
	"dismissed_at" bigint,
	"shopper_id" text,
	"conversation_id" text
);
--> statement-breakpoint
CREATE TABLE "campaign_orders" (
	"store_id" text NOT NULL,
	"campaign_id" text NOT NULL,
	"platform" text NOT NULL,
	"order_id" text NOT NULL,
	"meeting_id" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "campaign_orders_store_id_campaign_id_platform_order_id_pk" PRIMARY KEY("store_id","campaign_id","platform","order_id")
);
--> statement-breakpoint
CREATE TABLE "campaigns" (
	"campaign_id" text PRIMARY KEY NOT NULL,
	"store_id" text NOT NULL,
	"place" bigint NOT NULL,
	"body" json NOT NULL,
	"removed_at" bigint,
	"updated_by" text NOT NULL,
	"updated_at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "campaign_meetings" ADD CONSTRAINT "campaign_meetings_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_meetings" ADD CONSTRAINT "campaign_meetings_shopper_id_shoppers_shopper_id_fk" FOREIGN KEY ("shopper_id") REFERENCES "public"."shoppers"("shopper_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_meetings" ADD CONSTRAINT "campaign_meetings_conversation_id_conversations_conversation_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("conversation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_orders" ADD CONSTRAINT "campaign_orders_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_orders" ADD CONSTRAINT "campaign_orders_meeting_id_campaign_meetings_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."campaign_meetings"("meeting_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "campaign_meetings_once" ON "campaign_meetings" USING btree ("store_id","visit_key","campaign_id");--> statement-breakpoint
CREATE INDEX "campaign_meetings_at" ON "campaign_meetings" USING btree ("store_id","at","meeting_id");--> statement-breakpoint
CREATE INDEX "campaign_meetings_shopper" ON "campaign_meetings" USING btree ("store_id","shopper_id","at") WHERE shopper_id is not null;--> statement-breakpoint
CREATE INDEX "campaign_meetings_conversation" ON "campaign_meetings" USING btree ("conversation_id") WHERE conversation_id is not null;--> statement-breakpoint
CREATE INDEX "campaign_orders_meeting" ON "campaign_orders" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "campaigns_store" ON "campaigns" USING btree ("store_id","place","campaign_id");