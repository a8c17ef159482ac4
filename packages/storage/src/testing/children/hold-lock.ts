/** Holds the write lock of a database file until its standard input ends. Argument: the file. */
import Database from 'better-sqlite3';

const connection = new Database(process.argv[2]);
connection.exec('begin immediate');
process.stdout.write('locked\n');
process.stdin.on('end', () => {
  connection.exec('rollback');
  connection.close();
});
process.stdin.resume();
