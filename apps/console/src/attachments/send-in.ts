import { type Result, refuse, type Uploaded } from '@aisle/protocol';

/** A file on its way to the server. */
export type Sending = {
  attachmentId: string;
  file: File;
  /** Told how much of it has gone, 0 to 1. */
  onProgress: (part: number) => void;
};

/** Sends a file in; the function it returns breaks that off, and then nothing more is told. */
export type SendIn = (sending: Sending, done: (result: Result<Uploaded>) => void) => () => void;

const unreached = refuse('unavailable', 'the server could not be reached');

const resultOf = (text: string): Result<Uploaded> => {
  try {
    const told = JSON.parse(text) as Result<Uploaded>;
    return told.ok || told.error ? told : unreached;
  } catch {
    // A proxy's page: not our server's word.
    return unreached;
  }
};

/** By XMLHttpRequest: `fetch` does not tell how much has gone. */
export const sendIn: SendIn = ({ attachmentId, file, onProgress }, done) => {
  const request = new XMLHttpRequest();
  const query = new URLSearchParams({ name: file.name });
  request.open('POST', `/api/v1/agent/attachments/${attachmentId}?${query}`);
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
  request.onload = () => done(resultOf(request.responseText));
  request.onerror = () => done(unreached);
  request.send(file);
  return () => {
    request.onerror = null;
    request.onload = null;
    request.abort();
  };
};
