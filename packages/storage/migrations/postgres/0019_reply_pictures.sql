CREATE TABLE "reply_pictures" (
	"picture_id" text PRIMARY KEY NOT NULL,
	"store_id" text NOT NULL,
	"reply_id" text NOT NULL,
	"place" bigint NOT NULL,
	"file_key" text NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"bytes" bigint NOT NULL,
	"width" bigint NOT NULL,
	"height" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "reply_pictures" ADD CONSTRAINT "reply_pictures_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_pictures" ADD CONSTRAINT "reply_pictures_reply_id_saved_replies_reply_id_fk" FOREIGN KEY ("reply_id") REFERENCES "public"."saved_replies"("reply_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reply_pictures_reply" ON "reply_pictures" USING btree ("store_id","reply_id","place");