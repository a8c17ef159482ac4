CREATE TABLE "letters" (
	"letter_id" text PRIMARY KEY NOT NULL,
	"store_id" text NOT NULL,
	"shopper_id" text NOT NULL,
	"conversation_id" text,
	"kind" text NOT NULL,
	"seqs" json NOT NULL,
	"state" text NOT NULL,
	"tries" bigint NOT NULL,
	"next_at" bigint,
	"at" bigint NOT NULL,
	"settled_at" bigint,
	"problem" text
);
--> statement-breakpoint
CREATE TABLE "mail_addresses" (
	"shopper_id" text PRIMARY KEY NOT NULL,
	"store_id" text NOT NULL,
	"email" text NOT NULL,
	"verified_at" bigint,
	"stopped_at" bigint,
	"bounced_at" bigint,
	"page" text,
	"left_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mail_codes" (
	"address_hash" text PRIMARY KEY NOT NULL,
	"store_id" text NOT NULL,
	"shopper_id" text NOT NULL,
	"letter_id" text NOT NULL,
	"at" bigint NOT NULL,
	"tries" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "mailed_since" bigint;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "mail_due_at" bigint;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_shopper_id_shoppers_shopper_id_fk" FOREIGN KEY ("shopper_id") REFERENCES "public"."shoppers"("shopper_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_addresses" ADD CONSTRAINT "mail_addresses_shopper_id_shoppers_shopper_id_fk" FOREIGN KEY ("shopper_id") REFERENCES "public"."shoppers"("shopper_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_addresses" ADD CONSTRAINT "mail_addresses_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_codes" ADD CONSTRAINT "mail_codes_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_codes" ADD CONSTRAINT "mail_codes_shopper_id_shoppers_shopper_id_fk" FOREIGN KEY ("shopper_id") REFERENCES "public"."shoppers"("shopper_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "letters_due" ON "letters" USING btree ("next_at") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "letters_conversation" ON "letters" USING btree ("store_id","conversation_id","at");--> statement-breakpoint
CREATE INDEX "letters_shopper" ON "letters" USING btree ("store_id","shopper_id","at");--> statement-breakpoint
CREATE INDEX "mail_codes_age" ON "mail_codes" USING btree ("at");--> statement-breakpoint
CREATE INDEX "conversations_mail" ON "conversations" USING btree ("mail_due_at") WHERE mail_due_at is not null;