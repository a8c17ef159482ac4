CREATE TABLE "agent_routing" (
	"agent_id" text PRIMARY KEY NOT NULL,
	"store_id" text NOT NULL,
	"capacity" bigint,
	"languages" json NOT NULL,
	"skills" json NOT NULL,
	"given_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "queue_wishes" (
	"conversation_id" text PRIMARY KEY NOT NULL,
	"store_id" text NOT NULL,
	"team_id" text,
	"given_back_by" text
);
--> statement-breakpoint
CREATE TABLE "store_routing" (
	"store_id" text PRIMARY KEY NOT NULL,
	"mode" text NOT NULL,
	"capacity" bigint NOT NULL,
	"rules" json NOT NULL,
	"updated_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "team_members" (
	"team_id" text NOT NULL,
	"agent_id" text NOT NULL,
	CONSTRAINT "team_members_team_id_agent_id_pk" PRIMARY KEY("team_id","agent_id")
);
--> statement-breakpoint
CREATE TABLE "teams" (
	"team_id" text PRIMARY KEY NOT NULL,
	"store_id" text NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "leases" ADD COLUMN "left_at" bigint;
--> statement-breakpoint
ALTER TABLE "agent_routing" ADD CONSTRAINT "agent_routing_agent_id_agents_agent_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."agents"("agent_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "agent_routing" ADD CONSTRAINT "agent_routing_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "queue_wishes" ADD CONSTRAINT "queue_wishes_conversation_id_conversations_conversation_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("conversation_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "queue_wishes" ADD CONSTRAINT "queue_wishes_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "store_routing" ADD CONSTRAINT "store_routing_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_team_id_teams_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("team_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_agent_id_agents_agent_id_fk" FOREIGN KEY ("agent_id") REFERENCES "public"."agents"("agent_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "teams" ADD CONSTRAINT "teams_store_id_stores_store_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("store_id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "agent_routing_store" ON "agent_routing" USING btree ("store_id","agent_id");
--> statement-breakpoint
CREATE INDEX "teams_store" ON "teams" USING btree ("store_id","team_id");