(* coordinate-descent-l1-margin *)
(* Coordinate descent with shrinking steps on the logarithm of the exponential loss reaches the largest margin in the l1 norm. *)
(* Z in [-1, 1]^(n x d), gamma_1 = max over |w|_1 <= 1 of min Zw = min over shares q of |Z'q|_inf > 0; *)
(* q_t = softmax(-Z w_t), j = argmax |Z'q_t|, w_j += eta_t (Z'q_t)_j *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* (c) margins: the instances' certificate w and q, exactly: z.w = gamma_1 for the points with q > 0; for all real values of what is drawn. *)
(* at Points=3 Dimension=4 Shrinkage=Constant StepSize=0.34375 Steps=256 Separable=True AlongCoordinates=True Cyclic=False Signs=False Discordant=False Scale=1 Rudin=False *)
Open Scope R_scope.
Definition part_c_margins_1 (q_0 noise_2 q_1 noise_6 noise_10 w_0 noise_0 noise_4 noise_8 w_1 noise_1 noise_5 noise_9 gamma_0 : R) : R :=
  let t2 := (q_0 * noise_2) in
  let t6 := (q_1 * noise_6) in
  let t10 := ((1 - q_0) - q_1) in
  let t12 := (t10 * noise_10) in
  let t13 := (((noise_2 - t2) - t6) - t12) in
  let t16 := (q_0 * noise_0) in
  let t19 := (q_1 * noise_4) in
  let t22 := (t10 * noise_8) in
  let t23 := (((noise_0 - t16) - t19) - t22) in
  let t24 := (w_0 * t23) in
  let t28 := (q_0 * noise_1) in
  let t31 := (q_1 * noise_5) in
  let t34 := (t10 * noise_9) in
  let t35 := (((noise_1 - t28) - t31) - t34) in
  let t36 := (w_1 * t35) in
  let t39 := ((1 - w_0) - w_1) in
  let t40 := (t39 * t13) in
  let t56 := ((((((t13 - t24) - t36) - t40) + gamma_0) * t39) + ((((((t35 - t24) - t36) - t40) + gamma_0) * w_1) + (((((t23 - t24) - t36) - t40) + gamma_0) * w_0))) in
  (q_0 * (t56 - gamma_0)).
Definition part_c_margins_2 (q_0 noise_2 q_1 noise_6 noise_10 w_0 noise_0 noise_4 noise_8 w_1 noise_1 noise_5 noise_9 gamma_0 : R) : R :=
  let t2 := (q_0 * noise_2) in
  let t6 := (q_1 * noise_6) in
  let t10 := ((1 - q_0) - q_1) in
  let t12 := (t10 * noise_10) in
  let t16 := (q_0 * noise_0) in
  let t19 := (q_1 * noise_4) in
  let t22 := (t10 * noise_8) in
  let t28 := (q_0 * noise_1) in
  let t31 := (q_1 * noise_5) in
  let t34 := (t10 * noise_9) in
  let t39 := ((1 - w_0) - w_1) in
  let t61 := (((noise_6 - t2) - t6) - t12) in
  let t64 := (((noise_4 - t16) - t19) - t22) in
  let t65 := (w_0 * t64) in
  let t69 := (((noise_5 - t28) - t31) - t34) in
  let t70 := (w_1 * t69) in
  let t72 := (t39 * t61) in
  let t87 := ((((((t61 - t65) - t70) - t72) + gamma_0) * t39) + ((((((t69 - t65) - t70) - t72) + gamma_0) * w_1) + (((((t64 - t65) - t70) - t72) + gamma_0) * w_0))) in
  (q_1 * (t87 - gamma_0)).
Definition part_c_margins_3 (q_0 noise_2 q_1 noise_6 noise_10 w_0 noise_0 noise_4 noise_8 w_1 noise_1 noise_5 noise_9 gamma_0 : R) : R :=
  let t2 := (q_0 * noise_2) in
  let t6 := (q_1 * noise_6) in
  let t10 := ((1 - q_0) - q_1) in
  let t12 := (t10 * noise_10) in
  let t16 := (q_0 * noise_0) in
  let t19 := (q_1 * noise_4) in
  let t22 := (t10 * noise_8) in
  let t28 := (q_0 * noise_1) in
  let t31 := (q_1 * noise_5) in
  let t34 := (t10 * noise_9) in
  let t39 := ((1 - w_0) - w_1) in
  let t92 := (((noise_10 - t2) - t6) - t12) in
  let t95 := (((noise_8 - t16) - t19) - t22) in
  let t96 := (w_0 * t95) in
  let t100 := (((noise_9 - t28) - t31) - t34) in
  let t101 := (w_1 * t100) in
  let t103 := (t39 * t92) in
  let t117 := ((((((t100 - t96) - t101) - t103) + gamma_0) * w_1) + (((((t95 - t96) - t101) - t103) + gamma_0) * w_0)) in
  (t10 * (((((((t92 - t96) - t101) - t103) + gamma_0) * t39) + t117) - gamma_0)).
Theorem part_c_margins : forall q_0 noise_2 q_1 noise_6 noise_10 w_0 noise_0 noise_4 noise_8 w_1 noise_1 noise_5 noise_9 gamma_0 : R,
  part_c_margins_1 q_0 noise_2 q_1 noise_6 noise_10 w_0 noise_0 noise_4 noise_8 w_1 noise_1 noise_5 noise_9 gamma_0 = 0 /\
  part_c_margins_2 q_0 noise_2 q_1 noise_6 noise_10 w_0 noise_0 noise_4 noise_8 w_1 noise_1 noise_5 noise_9 gamma_0 = 0 /\
  part_c_margins_3 q_0 noise_2 q_1 noise_6 noise_10 w_0 noise_0 noise_4 noise_8 w_1 noise_1 noise_5 noise_9 gamma_0 = 0.
Proof.
  intros.
  unfold part_c_margins_1, part_c_margins_2, part_c_margins_3 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_c_margins.
Close Scope R_scope.

(* (c) margins: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Points=3 Dimension=4 Shrinkage=Constant StepSize=0.34375 Steps=256 Separable=True AlongCoordinates=True Cyclic=False Signs=False Discordant=False Scale=1 Rudin=False *)
Open Scope Q_scope.
Definition part_c_margins_evaluated_term (q_0 noise_2 q_1 noise_6 noise_10 w_0 noise_0 noise_4 noise_8 w_1 noise_1 noise_5 noise_9 gamma_0 : Q) : Q * Q * Q * Q * Q * Q :=
  let t2 := Qred (q_0 * noise_2) in
  let t3 := Qred (noise_2 - t2) in
  let t6 := Qred (q_1 * noise_6) in
  let t7 := Qred (t3 - t6) in
  let t9 := Qred (1 - q_0) in
  let t12 := Qred ((t9 - q_1) * noise_10) in
  let t13 := Qred (t7 - t12) in
  let t16 := Qred (q_0 * noise_0) in
  let t17 := Qred (noise_0 - t16) in
  let t19 := Qred (q_1 * noise_4) in
  let t20 := Qred (t17 - t19) in
  let t22 := Qred ((t9 - q_1) * noise_8) in
  let t23 := Qred (t20 - t22) in
  let t24 := Qred (w_0 * t23) in
  let t25 := Qred (t13 - t24) in
  let t28 := Qred (q_0 * noise_1) in
  let t29 := Qred (noise_1 - t28) in
  let t31 := Qred (q_1 * noise_5) in
  let t32 := Qred (t29 - t31) in
  let t34 := Qred ((t9 - q_1) * noise_9) in
  let t35 := Qred (t32 - t34) in
  let t36 := Qred (w_1 * t35) in
  let t37 := Qred (t25 - t36) in
  let t38 := Qred (1 - w_0) in
  let t39 := Qred (t38 - w_1) in
  let t40 := Qred (t39 * t13) in
  let t41 := Qred (t37 - t40) in
  let t43 := Qred (t41 + gamma_0) in
  let t44 := Qred (t43 * t39) in
  let t45 := Qred (t35 - t24) in
  let t46 := Qred (t45 - t36) in
  let t47 := Qred (t46 - t40) in
  let t48 := Qred (t47 + gamma_0) in
  let t49 := Qred (t48 * w_1) in
  let t50 := Qred (t23 - t24) in
  let t51 := Qred (t50 - t36) in
  let t52 := Qred (t51 - t40) in
  let t53 := Qred (t52 + gamma_0) in
  let t54 := Qred (t53 * w_0) in
  let t55 := Qred (t49 + t54) in
  let t56 := Qred (t44 + t55) in
  let t58 := Qred (noise_6 - t2) in
  let t59 := Qred (t58 - t6) in
  let t60 := Qred (t59 - t12) in
  let t61 := Qred (noise_4 - t16) in
  let t62 := Qred (t61 - t19) in
  let t63 := Qred (t62 - t22) in
  let t64 := Qred (w_0 * t63) in
  let t65 := Qred (t60 - t64) in
  let t66 := Qred (noise_5 - t28) in
  let t67 := Qred (t66 - t31) in
  let t68 := Qred (t67 - t34) in
  let t69 := Qred (w_1 * t68) in
  let t70 := Qred (t65 - t69) in
  let t71 := Qred (t39 * t60) in
  let t72 := Qred (t70 - t71) in
  let t73 := Qred (t72 + gamma_0) in
  let t74 := Qred (t73 * t39) in
  let t75 := Qred (t68 - t64) in
  let t76 := Qred (t75 - t69) in
  let t77 := Qred (t76 - t71) in
  let t78 := Qred (t77 + gamma_0) in
  let t79 := Qred (t78 * w_1) in
  let t80 := Qred (t63 - t64) in
  let t81 := Qred (t80 - t69) in
  let t82 := Qred (t81 - t71) in
  let t83 := Qred (t82 + gamma_0) in
  let t84 := Qred (t83 * w_0) in
  let t85 := Qred (t79 + t84) in
  let t86 := Qred (t74 + t85) in
  let t88 := Qred (noise_10 - t2) in
  let t89 := Qred (t88 - t6) in
  let t90 := Qred (t89 - t12) in
  let t91 := Qred (noise_8 - t16) in
  let t92 := Qred (t91 - t19) in
  let t93 := Qred (t92 - t22) in
  let t94 := Qred (w_0 * t93) in
  let t95 := Qred (t90 - t94) in
  let t96 := Qred (noise_9 - t28) in
  let t97 := Qred (t96 - t31) in
  let t98 := Qred (t97 - t34) in
  let t99 := Qred (w_1 * t98) in
  let t100 := Qred (t95 - t99) in
  let t101 := Qred (t39 * t90) in
  let t102 := Qred (t100 - t101) in
  let t103 := Qred (t102 + gamma_0) in
  let t104 := Qred (t103 * t39) in
  let t105 := Qred (t98 - t94) in
  let t106 := Qred (t105 - t99) in
  let t107 := Qred (t106 - t101) in
  let t108 := Qred (t107 + gamma_0) in
  let t109 := Qred (t108 * w_1) in
  let t110 := Qred (t93 - t94) in
  let t111 := Qred (t110 - t99) in
  let t112 := Qred (t111 - t101) in
  let t113 := Qred (t112 + gamma_0) in
  let t114 := Qred (t113 * w_0) in
  let t115 := Qred (t109 + t114) in
  let t116 := Qred (t104 + t115) in
  (Qred (q_0), Qred ((t56 - gamma_0)), Qred (q_1), Qred ((t86 - gamma_0)), Qred ((t9 - q_1)), Qred ((t116 - gamma_0))).
Theorem part_c_margins_evaluated :
  part_c_margins_evaluated_term (223 # 1024) (-47 # 512) (239 # 1024) (7 # 1024) (-11 # 256) (351 # 1024) (67 # 1024) (15 # 1024) (15 # 256) (151 # 1024) (53 # 1024) (-5 # 512) (0 # 1) (423 # 1024)
  = ((223 # 1024), (0 # 1), (239 # 1024), (0 # 1), (281 # 512), (0 # 1)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_c_margins_evaluated.
Close Scope Q_scope.

(* (c) edges: (Z'q)_j = gamma_1 for the columns with w > 0, exactly; for all real values of what is drawn. *)
(* at Points=3 Dimension=4 Shrinkage=Constant StepSize=0.34375 Steps=256 Separable=True AlongCoordinates=True Cyclic=False Signs=False Discordant=False Scale=1 Rudin=False *)
Open Scope R_scope.
Definition part_c_edges_1 (w_0 q_0 q_1 noise_8 noise_0 noise_4 w_1 noise_9 noise_1 noise_5 noise_10 noise_2 noise_6 gamma_0 : R) : R :=
  let t5 := ((1 - q_0) - q_1) in
  let t8 := (q_0 * noise_0) in
  let t11 := (q_1 * noise_4) in
  let t13 := (t5 * noise_8) in
  let t14 := (((noise_8 - t8) - t11) - t13) in
  let t15 := (w_0 * t14) in
  let t20 := (q_0 * noise_1) in
  let t23 := (q_1 * noise_5) in
  let t25 := (t5 * noise_9) in
  let t26 := (((noise_9 - t20) - t23) - t25) in
  let t27 := (w_1 * t26) in
  let t30 := ((1 - w_0) - w_1) in
  let t33 := (q_0 * noise_2) in
  let t36 := (q_1 * noise_6) in
  let t38 := (t5 * noise_10) in
  let t39 := (((noise_10 - t33) - t36) - t38) in
  let t40 := (t30 * t39) in
  let t47 := (((noise_4 - t8) - t11) - t13) in
  let t48 := (w_0 * t47) in
  let t52 := (((noise_5 - t20) - t23) - t25) in
  let t53 := (w_1 * t52) in
  let t57 := (((noise_6 - t33) - t36) - t38) in
  let t58 := (t30 * t57) in
  let t64 := (((noise_0 - t8) - t11) - t13) in
  let t65 := (w_0 * t64) in
  let t69 := (((noise_1 - t20) - t23) - t25) in
  let t70 := (w_1 * t69) in
  let t74 := (((noise_2 - t33) - t36) - t38) in
  let t75 := (t30 * t74) in
  let t80 := ((t5 * ((((t14 - t15) - t27) - t40) + gamma_0)) + ((q_1 * ((((t47 - t48) - t53) - t58) + gamma_0)) + (q_0 * ((((t64 - t65) - t70) - t75) + gamma_0)))) in
  (w_0 * (t80 - gamma_0)).
Definition part_c_edges_2 (w_0 q_0 q_1 noise_8 noise_0 noise_4 w_1 noise_9 noise_1 noise_5 noise_10 noise_2 noise_6 gamma_0 : R) : R :=
  let t5 := ((1 - q_0) - q_1) in
  let t8 := (q_0 * noise_0) in
  let t11 := (q_1 * noise_4) in
  let t13 := (t5 * noise_8) in
  let t14 := (((noise_8 - t8) - t11) - t13) in
  let t15 := (w_0 * t14) in
  let t20 := (q_0 * noise_1) in
  let t23 := (q_1 * noise_5) in
  let t25 := (t5 * noise_9) in
  let t26 := (((noise_9 - t20) - t23) - t25) in
  let t27 := (w_1 * t26) in
  let t30 := ((1 - w_0) - w_1) in
  let t33 := (q_0 * noise_2) in
  let t36 := (q_1 * noise_6) in
  let t38 := (t5 * noise_10) in
  let t39 := (((noise_10 - t33) - t36) - t38) in
  let t40 := (t30 * t39) in
  let t47 := (((noise_4 - t8) - t11) - t13) in
  let t48 := (w_0 * t47) in
  let t52 := (((noise_5 - t20) - t23) - t25) in
  let t53 := (w_1 * t52) in
  let t57 := (((noise_6 - t33) - t36) - t38) in
  let t58 := (t30 * t57) in
  let t64 := (((noise_0 - t8) - t11) - t13) in
  let t65 := (w_0 * t64) in
  let t69 := (((noise_1 - t20) - t23) - t25) in
  let t70 := (w_1 * t69) in
  let t74 := (((noise_2 - t33) - t36) - t38) in
  let t75 := (t30 * t74) in
  let t99 := ((t5 * ((((t26 - t15) - t27) - t40) + gamma_0)) + ((q_1 * ((((t52 - t48) - t53) - t58) + gamma_0)) + (q_0 * ((((t69 - t65) - t70) - t75) + gamma_0)))) in
  (w_1 * (t99 - gamma_0)).
Definition part_c_edges_3 (w_0 q_0 q_1 noise_8 noise_0 noise_4 w_1 noise_9 noise_1 noise_5 noise_10 noise_2 noise_6 gamma_0 : R) : R :=
  let t5 := ((1 - q_0) - q_1) in
  let t8 := (q_0 * noise_0) in
  let t11 := (q_1 * noise_4) in
  let t13 := (t5 * noise_8) in
  let t14 := (((noise_8 - t8) - t11) - t13) in
  let t15 := (w_0 * t14) in
  let t20 := (q_0 * noise_1) in
  let t23 := (q_1 * noise_5) in
  let t25 := (t5 * noise_9) in
  let t26 := (((noise_9 - t20) - t23) - t25) in
  let t27 := (w_1 * t26) in
  let t30 := ((1 - w_0) - w_1) in
  let t33 := (q_0 * noise_2) in
  let t36 := (q_1 * noise_6) in
  let t38 := (t5 * noise_10) in
  let t39 := (((noise_10 - t33) - t36) - t38) in
  let t40 := (t30 * t39) in
  let t47 := (((noise_4 - t8) - t11) - t13) in
  let t48 := (w_0 * t47) in
  let t52 := (((noise_5 - t20) - t23) - t25) in
  let t53 := (w_1 * t52) in
  let t57 := (((noise_6 - t33) - t36) - t38) in
  let t58 := (t30 * t57) in
  let t64 := (((noise_0 - t8) - t11) - t13) in
  let t65 := (w_0 * t64) in
  let t69 := (((noise_1 - t20) - t23) - t25) in
  let t70 := (w_1 * t69) in
  let t74 := (((noise_2 - t33) - t36) - t38) in
  let t75 := (t30 * t74) in
  let t118 := ((t5 * ((((t39 - t15) - t27) - t40) + gamma_0)) + ((q_1 * ((((t57 - t48) - t53) - t58) + gamma_0)) + (q_0 * ((((t74 - t65) - t70) - t75) + gamma_0)))) in
  (t30 * (t118 - gamma_0)).
Theorem part_c_edges : forall w_0 q_0 q_1 noise_8 noise_0 noise_4 w_1 noise_9 noise_1 noise_5 noise_10 noise_2 noise_6 gamma_0 : R,
  part_c_edges_1 w_0 q_0 q_1 noise_8 noise_0 noise_4 w_1 noise_9 noise_1 noise_5 noise_10 noise_2 noise_6 gamma_0 = 0 /\
  part_c_edges_2 w_0 q_0 q_1 noise_8 noise_0 noise_4 w_1 noise_9 noise_1 noise_5 noise_10 noise_2 noise_6 gamma_0 = 0 /\
  part_c_edges_3 w_0 q_0 q_1 noise_8 noise_0 noise_4 w_1 noise_9 noise_1 noise_5 noise_10 noise_2 noise_6 gamma_0 = 0.
Proof.
  intros.
  unfold part_c_edges_1, part_c_edges_2, part_c_edges_3 in *; cbv zeta in *; parts; ring.
Qed.
Print Assumptions part_c_edges.
Close Scope R_scope.

(* (c) edges: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Points=3 Dimension=4 Shrinkage=Constant StepSize=0.34375 Steps=256 Separable=True AlongCoordinates=True Cyclic=False Signs=False Discordant=False Scale=1 Rudin=False *)
Open Scope Q_scope.
Definition part_c_edges_evaluated_term (w_0 q_0 q_1 noise_8 noise_0 noise_4 w_1 noise_9 noise_1 noise_5 noise_10 noise_2 noise_6 gamma_0 : Q) : Q * Q * Q * Q * Q * Q :=
  let t3 := Qred (1 - q_0) in
  let t5 := Qred (t3 - q_1) in
  let t8 := Qred (q_0 * noise_0) in
  let t9 := Qred (noise_8 - t8) in
  let t11 := Qred (q_1 * noise_4) in
  let t12 := Qred (t9 - t11) in
  let t13 := Qred (t5 * noise_8) in
  let t14 := Qred (t12 - t13) in
  let t15 := Qred (w_0 * t14) in
  let t16 := Qred (t14 - t15) in
  let t20 := Qred (q_0 * noise_1) in
  let t21 := Qred (noise_9 - t20) in
  let t23 := Qred (q_1 * noise_5) in
  let t24 := Qred (t21 - t23) in
  let t25 := Qred (t5 * noise_9) in
  let t26 := Qred (t24 - t25) in
  let t27 := Qred (w_1 * t26) in
  let t28 := Qred (t16 - t27) in
  let t29 := Qred (1 - w_0) in
  let t33 := Qred (q_0 * noise_2) in
  let t34 := Qred (noise_10 - t33) in
  let t36 := Qred (q_1 * noise_6) in
  let t37 := Qred (t34 - t36) in
  let t38 := Qred (t5 * noise_10) in
  let t39 := Qred (t37 - t38) in
  let t40 := Qred ((t29 - w_1) * t39) in
  let t41 := Qred (t28 - t40) in
  let t43 := Qred (t41 + gamma_0) in
  let t44 := Qred (t5 * t43) in
  let t45 := Qred (noise_4 - t8) in
  let t46 := Qred (t45 - t11) in
  let t47 := Qred (t46 - t13) in
  let t48 := Qred (w_0 * t47) in
  let t49 := Qred (t47 - t48) in
  let t50 := Qred (noise_5 - t20) in
  let t51 := Qred (t50 - t23) in
  let t52 := Qred (t51 - t25) in
  let t53 := Qred (w_1 * t52) in
  let t54 := Qred (t49 - t53) in
  let t55 := Qred (noise_6 - t33) in
  let t56 := Qred (t55 - t36) in
  let t57 := Qred (t56 - t38) in
  let t58 := Qred ((t29 - w_1) * t57) in
  let t59 := Qred (t54 - t58) in
  let t60 := Qred (t59 + gamma_0) in
  let t61 := Qred (q_1 * t60) in
  let t62 := Qred (noise_0 - t8) in
  let t63 := Qred (t62 - t11) in
  let t64 := Qred (t63 - t13) in
  let t65 := Qred (w_0 * t64) in
  let t66 := Qred (t64 - t65) in
  let t67 := Qred (noise_1 - t20) in
  let t68 := Qred (t67 - t23) in
  let t69 := Qred (t68 - t25) in
  let t70 := Qred (w_1 * t69) in
  let t71 := Qred (t66 - t70) in
  let t72 := Qred (noise_2 - t33) in
  let t73 := Qred (t72 - t36) in
  let t74 := Qred (t73 - t38) in
  let t75 := Qred ((t29 - w_1) * t74) in
  let t76 := Qred (t71 - t75) in
  let t77 := Qred (t76 + gamma_0) in
  let t78 := Qred (q_0 * t77) in
  let t79 := Qred (t61 + t78) in
  let t80 := Qred (t44 + t79) in
  let t82 := Qred (t26 - t15) in
  let t83 := Qred (t82 - t27) in
  let t84 := Qred (t83 - t40) in
  let t85 := Qred (t84 + gamma_0) in
  let t86 := Qred (t5 * t85) in
  let t87 := Qred (t52 - t48) in
  let t88 := Qred (t87 - t53) in
  let t89 := Qred (t88 - t58) in
  let t90 := Qred (t89 + gamma_0) in
  let t91 := Qred (q_1 * t90) in
  let t92 := Qred (t69 - t65) in
  let t93 := Qred (t92 - t70) in
  let t94 := Qred (t93 - t75) in
  let t95 := Qred (t94 + gamma_0) in
  let t96 := Qred (q_0 * t95) in
  let t97 := Qred (t91 + t96) in
  let t98 := Qred (t86 + t97) in
  let t100 := Qred (t39 - t15) in
  let t101 := Qred (t100 - t27) in
  let t102 := Qred (t101 - t40) in
  let t103 := Qred (t102 + gamma_0) in
  let t104 := Qred (t5 * t103) in
  let t105 := Qred (t57 - t48) in
  let t106 := Qred (t105 - t53) in
  let t107 := Qred (t106 - t58) in
  let t108 := Qred (t107 + gamma_0) in
  let t109 := Qred (q_1 * t108) in
  let t110 := Qred (t74 - t65) in
  let t111 := Qred (t110 - t70) in
  let t112 := Qred (t111 - t75) in
  let t113 := Qred (t112 + gamma_0) in
  let t114 := Qred (q_0 * t113) in
  let t115 := Qred (t109 + t114) in
  let t116 := Qred (t104 + t115) in
  (Qred (w_0), Qred ((t80 - gamma_0)), Qred (w_1), Qred ((t98 - gamma_0)), Qred ((t29 - w_1)), Qred ((t116 - gamma_0))).
Theorem part_c_edges_evaluated :
  part_c_edges_evaluated_term (351 # 1024) (223 # 1024) (239 # 1024) (15 # 256) (67 # 1024) (15 # 1024) (151 # 1024) (0 # 1) (53 # 1024) (-5 # 512) (-11 # 256) (-47 # 512) (7 # 1024) (423 # 1024)
  = ((351 # 1024), (0 # 1), (151 # 1024), (0 # 1), (261 # 512), (0 # 1)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_c_edges_evaluated.
Close Scope Q_scope.
