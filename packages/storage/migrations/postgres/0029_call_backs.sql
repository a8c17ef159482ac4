ALTER TABLE "follow_ups" ADD COLUMN "confirmed_at" bigint;--> statement-breakpoint
ALTER TABLE "follow_ups" ADD COLUMN "place" bigint;--> statement-breakpoint
CREATE UNIQUE INDEX "follow_ups_place" ON "follow_ups" USING btree ("store_id","due_at","place") WHERE place is not null;