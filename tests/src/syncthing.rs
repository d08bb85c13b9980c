//! Syncthing as volunteers have it: real programs that keep folders in common, on the loopback alone. They find nobody, tell
//! nobody, and open no page.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

/// Several Syncthing, each with a copy of one folder.
pub struct Syncthing {
    nodes: Vec<Node>,
    _dir: TempDir,
}

struct Node {
    id: String,
    home: PathBuf,
    share: PathBuf,
    port: u16,
    running: Option<Child>,
}

impl Syncthing {
    /// Starts `count` of them, who know each other.
    pub fn start(count: usize) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let nodes = (0..count).map(|n| Node::new(dir.path(), n)).collect();
        let mut all = Self { nodes, _dir: dir };
        for n in 0..count {
            let configuration = all.configuration(n);
            fs::write(all.nodes[n].home.join("config.xml"), configuration).unwrap();
            all.resume(n);
        }
        all
    }

    /// The folder of one of them.
    pub fn folder(&self, n: usize) -> &Path {
        &self.nodes[n].share
    }

    /// Ends one of them, as a laptop that is closed.
    pub fn pause(&mut self, n: usize) {
        self.nodes[n].stop();
    }

    /// Starts one of them again.
    pub fn resume(&mut self, n: usize) {
        let node = &mut self.nodes[n];
        let log = fs::File::create(node.home.join("log.txt")).unwrap();
        let child = Command::new("syncthing")
            .arg("serve")
            .arg("--home")
            .arg(&node.home)
            .args(["--no-browser", "--no-restart", "--no-upgrade", "--no-default-folder"])
            .env("HOME", &node.home)
            // Without the process that starts it anew when it ends: whoever ends it means it.
            .env("STMONITORED", "yes")
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .stdin(Stdio::null())
            .spawn()
            .expect("Syncthing is installed: make need-test");
        node.running = Some(child);
    }

    /// What one of them says, for a failed test's report.
    pub fn log(&self, n: usize) -> String {
        fs::read_to_string(self.nodes[n].home.join("log.txt")).unwrap_or_default()
    }

    fn configuration(&self, n: usize) -> String {
        let own = &self.nodes[n];
        let member = |node: &Node| format!("<device id=\"{}\"/>", node.id);
        let members = self.nodes.iter().map(member).collect::<Vec<_>>().concat();
        let devices = self
            .nodes
            .iter()
            .map(|node| {
                format!(
                    "<device id=\"{}\" name=\"test\"><address>tcp://127.0.0.1:{}</address></device>",
                    node.id, node.port
                )
            })
            .collect::<Vec<_>>()
            .concat();
        format!(
            "<configuration version=\"36\">
  <folder id=\"regie\" label=\"regie\" path=\"{}\" type=\"sendreceive\" rescanIntervalS=\"5\" fsWatcherEnabled=\"true\" fsWatcherDelayS=\"1\">{members}<maxConflicts>10</maxConflicts></folder>
  {devices}
  <gui enabled=\"false\" tls=\"false\"></gui>
  <options>
    <listenAddress>tcp://127.0.0.1:{}</listenAddress>
    <globalAnnounceEnabled>false</globalAnnounceEnabled>
    <localAnnounceEnabled>false</localAnnounceEnabled>
    <relaysEnabled>false</relaysEnabled>
    <natEnabled>false</natEnabled>
    <startBrowser>false</startBrowser>
    <urAccepted>-1</urAccepted>
    <crashReportingEnabled>false</crashReportingEnabled>
    <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
    <reconnectionIntervalS>1</reconnectionIntervalS>
  </options>
</configuration>",
            own.share.display(),
            own.port
        )
    }
}

impl Node {
    fn new(dir: &Path, n: usize) -> Self {
        let (home, share) = (dir.join(format!("home-{n}")), dir.join(format!("share-{n}")));
        // Without this mark Syncthing takes the folder for a drive that is not there.
        fs::create_dir_all(share.join(".stfolder")).unwrap();
        let syncthing = |arguments: &[&str]| {
            let output = Command::new("syncthing")
                .args(arguments)
                .arg("--home")
                .arg(&home)
                .env("HOME", dir)
                .output()
                .expect("Syncthing is installed: make need-test");
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            String::from_utf8(output.stdout).unwrap()
        };
        syncthing(&["generate", "--no-default-folder"]);
        let id = syncthing(&["--device-id"]).trim().to_owned();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        Self { id, home, share, port, running: None }
    }

    fn stop(&mut self) {
        if let Some(mut child) = self.running.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

impl Drop for Syncthing {
    fn drop(&mut self) {
        self.nodes.iter_mut().for_each(Node::stop);
    }
}
