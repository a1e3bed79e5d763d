import { domainToASCII } from 'node:url';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import type { Logger } from '../../log.ts';
import type { Messenger } from './messenger.ts';

/**
 * E-mail by SES and text messages by SNS.
 * @param from an address that SES may send from; without one no e-mail is sent, and the log says so
 */
export function awsMessenger(from: string | undefined, log: Logger): Messenger {
  const [ses, sns] = [new SESv2Client(), new SNSClient()];
  return {
    async email(to, subject, text) {
      if (!from) return log.info('An e-mail was not sent: this installation has no address to send from', {});
      const Content = { Simple: { Subject: { Data: subject }, Body: { Text: { Data: text } } } };
      const Destination = { ToAddresses: [inAscii(to)] };
      await ses.send(new SendEmailCommand({ FromEmailAddress: from, Destination, Content }));
    },
    async text(to, text) {
      const kind = { DataType: 'String', StringValue: 'Transactional' };
      const message = { PhoneNumber: to, Message: text, MessageAttributes: { 'AWS.SNS.SMS.SMSType': kind } };
      await sns.send(new PublishCommand(message));
    },
  };
}

/** SES takes domains in other letters than ASCII's in Punycode alone. */
function inAscii(address: string): string {
  const [name, domain = ''] = address.split('@');
  return `${name}@${domainToASCII(domain)}`;
}
