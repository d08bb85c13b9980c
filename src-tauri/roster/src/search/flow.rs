//! The cheapest flow: Dijkstra with potentials, then as much as the shortest ways take.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

#[derive(Debug, Clone, Copy)]
struct Arc {
    to: u32,
    left: u32,
    cost: i64,
}

/// A network; every arc has its reverse beside it.
#[derive(Debug, Default)]
pub(crate) struct Network {
    arcs: Vec<Arc>,
    from: Vec<Vec<u32>>,
}

const FAR: i64 = i64::MAX / 4;

impl Network {
    pub(crate) fn new(nodes: usize) -> Self {
        Self { arcs: Vec::new(), from: vec![Vec::new(); nodes] }
    }

    /// An arc, with its number.
    pub(crate) fn arc(&mut self, from: usize, to: usize, capacity: u32, cost: i64) -> usize {
        let number = self.arcs.len();
        let at = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        self.from[from].push(at(number));
        self.from[to].push(at(number + 1));
        self.arcs.push(Arc { to: at(to), left: capacity, cost });
        self.arcs.push(Arc { to: at(from), left: 0, cost: -cost });
        number
    }

    /// How much flows through an arc.
    pub(crate) fn through(&self, arc: usize) -> u32 {
        self.arcs[arc ^ 1].left
    }

    /// Sends what lowers the cost, and no more than `most`. The network has no cycle, and arcs lead from lower to higher
    /// nodes in the order of `order`, which lists the nodes.
    pub(crate) fn cheapest(&mut self, source: usize, sink: usize, most: u32, order: &[usize]) {
        let nodes = self.from.len();
        // Costs are negative at first: one pass in the order of the network gives potentials that make them positive.
        let mut potential = vec![FAR; nodes];
        potential[source] = 0;
        for &node in order {
            if potential[node] == FAR {
                continue;
            }
            for &arc in &self.from[node] {
                let arc = self.arcs[arc as usize];
                if arc.left > 0 {
                    let here = potential[node] + arc.cost;
                    let to = &mut potential[arc.to as usize];
                    *to = (*to).min(here);
                }
            }
        }
        let mut left = most;
        let mut distance = vec![FAR; nodes];
        let mut next = vec![0_usize; nodes];
        let mut on_way = vec![false; nodes];
        while left > 0 {
            distance.fill(FAR);
            distance[source] = 0;
            let mut heap = BinaryHeap::from([Reverse((0_i64, source))]);
            while let Some(Reverse((far, node))) = heap.pop() {
                if far > distance[node] {
                    continue;
                }
                for &number in &self.from[node] {
                    let arc = self.arcs[number as usize];
                    let to = arc.to as usize;
                    if arc.left == 0 || potential[to] == FAR {
                        continue;
                    }
                    let here = far + arc.cost + potential[node] - potential[to];
                    if here < distance[to] {
                        distance[to] = here;
                        heap.push(Reverse((here, to)));
                    }
                }
            }
            if distance[sink] == FAR {
                return;
            }
            for node in 0..nodes {
                if potential[node] != FAR {
                    potential[node] += distance[node].min(distance[sink]);
                }
            }
            if potential[sink] - potential[source] >= 0 {
                return;
            }
            next.fill(0);
            on_way.fill(false);
            loop {
                let sent = self.send(source, sink, left, &potential, &mut next, &mut on_way);
                if sent == 0 {
                    break;
                }
                left -= sent;
            }
        }
    }

    /// Sends along one of the shortest ways, which have a reduced cost of nothing.
    fn send(
        &mut self,
        source: usize,
        sink: usize,
        most: u32,
        potential: &[i64],
        next: &mut [usize],
        on_way: &mut [bool],
    ) -> u32 {
        let mut way: Vec<u32> = Vec::new();
        let mut node = source;
        on_way[source] = true;
        loop {
            if node == sink {
                let sent = way.iter().map(|&arc| self.arcs[arc as usize].left).fold(most, u32::min);
                for &arc in &way {
                    self.arcs[arc as usize].left -= sent;
                    self.arcs[arc as usize ^ 1].left += sent;
                    on_way[self.arcs[arc as usize].to as usize] = false;
                }
                on_way[source] = false;
                return sent;
            }
            let step = self.from[node][next[node]..].iter().position(|&number| {
                let arc = self.arcs[number as usize];
                let to = arc.to as usize;
                arc.left > 0
                    && !on_way[to]
                    && potential[to] < FAR
                    && arc.cost + potential[node] - potential[to] == 0
            });
            if let Some(step) = step {
                next[node] += step;
                let arc = self.from[node][next[node]];
                way.push(arc);
                node = self.arcs[arc as usize].to as usize;
                on_way[node] = true;
            } else {
                next[node] = self.from[node].len();
                on_way[node] = false;
                let Some(back) = way.pop() else { return 0 };
                node = self.arcs[back as usize ^ 1].to as usize;
                next[node] += 1;
            }
        }
    }
}
