import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import java.util.List;

/**
 * A MongoDB server for the tests: the wire protocol over memory. `java -cp 'lib/*' Main.java PORT` (0: any free
 * port); prints one line when it listens, and ends when its standard input does, so that it never outlives the
 * test run that started it.
 */
public class Main {
  /** Today's driver asks for wire version 9 at least; everything the store uses has been there since 8. */
  private static final class AsToday implements MongoVersion {
    @Override
    public List<Integer> getVersionArray() {
      return List.of(5, 0, 0);
    }

    @Override
    public int getWireVersion() {
      return 9;
    }
  }

  public static void main(String[] arguments) throws Exception {
    int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 0;
    MongoServer server = new MongoServer(new MemoryBackend().version(new AsToday()));
    server.bind("127.0.0.1", port);
    InetSocketAddress address = server.getLocalAddress();
    System.out.println("listening mongodb://127.0.0.1:" + address.getPort());
    while (System.in.read() != -1) {
      // Nothing is said to it; the end of the input is the sign.
    }
    server.shutdownNow();
    System.exit(0);
  }
}
