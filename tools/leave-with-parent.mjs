// Loaded before a child's own code: when its parent is killed hard, the child ends as if it had been asked to.
if (process.channel) {
  process.channel.unref();
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
