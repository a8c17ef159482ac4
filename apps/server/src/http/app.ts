import { DESK_LIMITS, refuse } from '@aisle/protocol';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';
import { addDocs } from './add-docs.ts';
import { addAgentRoutes } from './agent-routes.ts';
import { answerFailures } from './answer-failures.ts';
import { addApiRoutes } from './api-routes.ts';
import { addAttachmentFiles, addAttachmentRoutes } from './attachment-routes.ts';
import { addAuditRoutes } from './audit-routes.ts';
import { addAuthRoutes } from './auth-routes.ts';
import { addCampaignRoutes } from './campaign-routes.ts';
import { addChunks } from './chunks.ts';
import { addConsole } from './console.ts';
import { hangDoors } from './doors.ts';
import { addEmbedScript } from './embed-script.ts';
import { addFileRoutes } from './file-routes.ts';
import { addLinkRoutes } from './link-routes.ts';
import { addMailInRoute } from './mail-in-route.ts';
import { addMailRoutes } from './mail-routes.ts';
import { noCompilers } from './no-compilers.ts';
import { addNotesRoutes } from './notes-routes.ts';
import { addOperations } from './operations.ts';
import { addPhotoRoutes } from './photo-routes.ts';
import { addPortraitRoute } from './portrait-route.ts';
import { addPrivacyRoutes } from './privacy-routes.ts';
import { sendRefusal } from './refusals.ts';
import { addReplyRoutes } from './reply-routes.ts';
import { addReportRoutes } from './report-routes.ts';
import { addSetupRoutes } from './setup-routes.ts';
import { addShopperRoutes } from './shopper-routes.ts';
import type { Site } from './site.ts';
import { takeTables } from './table-body.ts';
import { addTwoFactorRoutes } from './two-factor-routes.ts';
import { addVisitRoutes } from './visit-routes.ts';
import { addWebhookRoutes } from './webhook-routes.ts';

/** Assembles every route. Opens no port. */
export async function createApp(
  site: Site,
  options: { trustProxy: string[] | undefined },
): Promise<FastifyInstance> {
  const app = Fastify({
    // Requests are counted in the metrics; what fails is logged below, without bodies.
    logger: false,
    bodyLimit: DESK_LIMITS.frameBytes,
    trustProxy: options.trustProxy ?? false,
    // 10 MB from a train take minutes; whoever says nothing is sent away by `headersTimeout`.
    requestTimeout: 300_000,
    http: { headersTimeout: 30_000 },
    schemaController: noCompilers,
  });
  app.removeContentTypeParser('text/plain');
  answerFailures(app, site);
  app.addHook('onRequest', async (request, reply) => {
    if (site.draining() && request.url.startsWith('/api/'))
      return sendRefusal(reply, refuse('shutting_down', 'this node is leaving', 1_000).error);
  });
  hangDoors(app, site);
  addDocs(app, site);
  await app.register(async (api) => {
    await api.register(helmet, helmetOptions(site));
    addShopperRoutes(api, site);
    addVisitRoutes(api, site);
    addCampaignRoutes(api, site);
    addAgentRoutes(api, site);
    addApiRoutes(api, site);
    addAuthRoutes(api, site);
    addLinkRoutes(api, site);
    addTwoFactorRoutes(api, site);
    addAuditRoutes(api, site);
    addPrivacyRoutes(api, site);
    addWebhookRoutes(api, site);
    addMailInRoute(api, site);
    addReportRoutes(api, site);
    addSetupRoutes(api, site);
    addOperations(api, site);
    await addPhotoRoutes(api, site);
    addPortraitRoute(api, site);
    takeTables(api);
    addNotesRoutes(api, site);
    addReplyRoutes(api, site);
    await addAttachmentRoutes(api, site);
  });
  addEmbedScript(app, site);
  addFileRoutes(app, site);
  addAttachmentFiles(app, site);
  await addMailRoutes(app, site);
  await app.register((scope) => addChunks(scope, site), { prefix: '/widget' });
  await app.register((scope) => addConsole(scope, site), { prefix: '/console' });
  return app;
}

/** Nothing the API answers is ever a page. */
const helmetOptions = ({ https }: Site) => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  },
  // Shops read the API from their own origin; CORS says which.
  crossOriginResourcePolicy: { policy: 'cross-origin' as const },
  strictTransportSecurity: https,
  xFrameOptions: { action: 'deny' as const },
});
