import { Command } from 'commander';

const program = new Command('sunboard').description('把基层党组织考核记录算成分数、公示成网站');

program
  .command('demo')
  .description('生成演示网站')
  .action(async () => {
    const { build } = await import('astro');
    await build({ logLevel: 'warn' });
    console.log('演示网站已生成:dist/');
  });

await program.parseAsync();
